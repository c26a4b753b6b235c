/** "Whom to call" as it fits what was found: which kinds of line, folded or open. Popup and "Check something" share it. */
import type { JSX } from 'preact';
import type { HelpKind } from '../../family/help-lines.ts';
import { HelpLines, type HelpSource } from './help-lines.tsx';

/** Lines for money, most useful first: the fraud line knows the case, the bank can stop the payment. */
export const MONEY_KINDS: readonly HelpKind[] = ['fraud', 'bank', 'police', 'report'];
const JOURNEY_KINDS: readonly HelpKind[] = ['trafficking', 'police', 'fraud'];

export function HelpFor(props: HelpSource & { job: boolean; folded: boolean }): JSX.Element {
  const { job, ...rest } = props;
  return <HelpLines {...rest} kinds={job ? JOURNEY_KINDS : MONEY_KINDS} about={job ? 'journey' : 'money'} />;
}
