/** What page-facts reads off any page and what the page detector says about it. Plain data, built in the tab, kept there. */

import type { LicenceClaim } from './licences.ts';

export interface PageFacts {
  readonly url: string;
  readonly host: string;
  /** BCP 47 guess, e.g. zh-Hans; '' where unknown. */
  readonly language: string;
  readonly title: string;
  /** Visible text by region, in document order, each at most 20,000 characters. */
  readonly text: { readonly main: string; readonly chrome: string };
  readonly headings: readonly string[];
  readonly buttons: readonly string[];
  /** Labels, placeholders and names of form fields, with their kind. */
  readonly fields: readonly { readonly label: string; readonly kind: string }[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly scriptHosts: readonly string[];
  readonly addresses: readonly PaymentAddress[];
  readonly downloads: readonly string[];
  /** Number of visible one-word inputs in the page's largest group of such inputs: 12 to 24 is a seed-phrase form. */
  readonly wordFields?: number;
  /** What the page claims of licences, by regulator and number. */
  readonly licences?: readonly LicenceClaim[];
  /** Something was left out because a cap was reached: absence of a sign then proves less than usual. */
  readonly cut?: boolean;
}

export interface PaymentAddress {
  readonly chain: 'btc' | 'eth' | 'tron' | 'sol';
  readonly address: string;
}

export type PageVerdict = 'silent' | 'unknown-platform' | 'danger';

export interface PageReason {
  /** Rule id, e.g. P-withdraw-fee; its words are `rule.<id>` in the locale files. */
  readonly rule: string;
  /** Where on the page: region or field, never text. */
  readonly where: 'heading' | 'main' | 'form' | 'button' | 'link' | 'address' | 'title';
}

export interface PageAssessment {
  readonly verdict: PageVerdict;
  readonly reasons: readonly PageReason[];
}
