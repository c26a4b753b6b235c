/** Rules for the other tracks: jobs abroad, paid tasks, sure bets, shops on somebody's platform; and for first contact. */
import { type Rule, rule } from './rule.ts';

export const TRACK_RULES: readonly Rule[] = [
  // K24: job abroad, all paid.
  rule('K24', 'them', 3, 'job easyjob abroad', { span: 260 }),
  rule('K24', 'them', 2, 'job easyjob', { span: 200 }),
  rule('K24', 'them', 1, 'easyjob'),
  // K47: a place abroad; only means something beside a job.
  rule('K47', 'them', 2, 'abroad'),
  // K25: papers handed over.
  rule('K25', 'them', 3, 'papers handover'),
  // K43: travel now.
  rule('K43', 'them', 3, 'travel abroad|papers|border|job'),
  rule('K43', 'them', 1, 'travel'),
  // K26: what to say at the border.
  rule('K26', 'both', 3, 'border|asks|papers coach tourist', { not: 'honest' }),
  rule('K26', 'them', 3, 'border tourist', { span: 60, not: 'honest' }),
  rule('K26', 'them', 2, 'coach tourist', { span: 50, not: 'honest' }),
  // K27: nothing in writing.
  rule('K27', 'them', 3, 'nocontract'),
  // K32: held.
  rule('K32', 'me', 3, 'captive'),
  rule('K32', 'them', 2, 'captive'),
  // K28: paid clicks.
  rule('K28', 'them', 3, 'task money|percent|number', { words: 2 }),
  rule('K28', 'them', 2, 'task money|percent|number'),
  rule('K28', 'them', 2, 'task', { words: 3 }),
  rule('K28', 'them', 2, 'task tasksoft', { span: 60 }),
  rule('K28', 'them', 1, 'task|tasksoft'),
  // K29: tasks that must be paid for.
  rule('K29', 'them', 3, 'prepaid task|deposit|tasksoft money|percent|number'),
  rule('K29', 'both', 2, 'prepaid task|tasksoft|money|deposit|pay'),
  // K31: sure bets.
  rule('K31', 'them', 3, 'betting loophole|insider|guarantee', { span: 200 }),
  rule('K31', 'them', 2, 'loophole|insider|earlyknow bettalk'),
  rule('K31', 'them', 2, 'betting gain|guide|deposit|boast'),
  // K49: the result is known or arranged beforehand.
  rule('K31', 'them', 1, 'betting'),
  rule('K49', 'them', 2, 'loophole'),
  // K48: who claims to get money back.
  rule('K48', 'them', 2, 'recoverer'),
  // K33: a shop that must be fed.
  rule('K33', 'them', 3, 'store deposit|pay gain|money'),
  rule('K33', 'both', 2, 'store', { words: 2 }),
  // First contact and closeness: never more than the quiet first level.
  rule('K2', 'them', 1, 'approach'),
  rule('K36', 'them', 1, 'persona'),
  rule('K35', 'them', 1, 'bond'),
  rule('K37', 'them', 1, 'probe'),
  // Context that speaks for honest dealing; only ever lowers.
  rule('K40', 'them', 3, 'protect'),
  rule('K40', 'them', 2, 'scamword'),
  rule('K40', 'me', 1, 'scamword|protect'),
  rule('K41', 'them', 2, 'official|losses'),
  rule('K44', 'both', 2, 'dealings|authority'),
  rule('K45', 'them', 2, 'properjob'),
];
