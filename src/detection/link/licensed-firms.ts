/**
 * A few licence numbers that fake platforms like to copy, each with the firm it is known for and the sites that firm uses.
 * Being in this table says whose number it is, never that anybody is licensed: that only the register can say.
 */
import type { LicenceClaim, Regulator } from '../page/licences.ts';

export interface LicensedFirm extends LicenceClaim {
  readonly firm: string;
  /** Registrable domains of the firm and its group. */
  readonly sites: readonly string[];
}

/**
 * Day of the last look. Each row was found on 2026-11-25 in pages of the firm itself or of broker directories; none was looked
 * up in a register, which has to be done before a release. Grow it with rows whose source is a register.
 */
export const FIRMS_DATED = '2026-11-25';
export const LICENSED_FIRMS: readonly LicensedFirm[] = [
  {
    regulator: 'fca',
    number: '195355',
    firm: 'IG Markets Limited',
    sites: ['ig.com', 'igmarkets.com', 'igmarkets.it'],
  },
  { regulator: 'fca', number: '173730', firm: 'CMC Markets UK plc', sites: ['cmcmarkets.com'] },
  { regulator: 'fca', number: '583263', firm: 'eToro (UK) Ltd', sites: ['etoro.com'] },
  { regulator: 'cysec', number: '109/10', firm: 'eToro (Europe) Ltd', sites: ['etoro.com'] },
  { regulator: 'asic', number: '491139', firm: 'eToro AUS Capital Limited', sites: ['etoro.com', 'etoro.com.au'] },
  {
    regulator: 'asic',
    number: '238054',
    firm: 'CMC Markets Asia Pacific Pty Ltd',
    sites: ['cmcmarkets.com', 'cmcmarkets.com.au'],
  },
  {
    regulator: 'asic',
    number: '335692',
    firm: 'International Capital Markets Pty Ltd',
    sites: ['icmarkets.com', 'icmarkets.com.au'],
  },
  {
    regulator: 'asic',
    number: '414530',
    firm: 'Pepperstone Group Limited',
    sites: ['pepperstone.com', 'pepperstonegroup.com'],
  },
];

/** The official registers, where anybody can look a number up. */
export const REGISTERS: Readonly<Record<Regulator, { readonly name: string; readonly host: string }>> = {
  fca: { name: 'FCA', host: 'register.fca.org.uk' },
  asic: { name: 'ASIC', host: 'connectonline.asic.gov.au' },
  cysec: { name: 'CySEC', host: 'www.cysec.gov.cy' },
  sfc: { name: 'SFC', host: 'apps.sfc.hk' },
  nfa: { name: 'NFA', host: 'www.nfa.futures.org' },
  fsca: { name: 'FSCA', host: 'www.fsca.co.za' },
};

export interface LicenceFinding extends LicenceClaim {
  /** `match`: known for the firm whose site this is; `mismatch`: known for a firm that does not use this site. */
  readonly finding: 'match' | 'mismatch' | 'not-found';
  /** The firm the number is known for; null where it is not in the table. */
  readonly firm: string | null;
}

/** @param site registrable domain of the page. */
export function checkLicence(claim: LicenceClaim, site: string): LicenceFinding {
  const known = LICENSED_FIRMS.find(
    ({ regulator, number }) => regulator === claim.regulator && number === claim.number,
  );
  if (!known) return { ...claim, finding: 'not-found', firm: null };
  return { ...claim, finding: known.sites.includes(site) ? 'match' : 'mismatch', firm: known.firm };
}
