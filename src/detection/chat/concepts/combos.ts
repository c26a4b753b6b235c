/**
 * Which concepts together make which level, and which stage each concept belongs to. One row, one combination that can be
 * read aloud; no sums of points. Source: docs/playbook.md sections 2, 4 and 9.
 */
import type { ConceptId, Level, Stage } from '../assessment.ts';

export interface Combo {
  readonly level: Level;
  /** Every leg must be there: one of its concepts at least that strong, each leg by a different concept. */
  readonly legs: readonly Leg[];
  /** Held back where one of these was seen at least that strong. */
  readonly unless: Leg | null;
}

/** Concepts of which one is enough, each with its least strength. */
export type Leg = readonly { readonly id: ConceptId; readonly strength: 1 | 2 | 3 }[];

/** `'K5|K6:3 K8:1'`: legs by spaces, alternatives by `|`, least strength after the colon (2 when left out). */
function combo(level: Level, legs: string, unless = ''): Combo {
  return { level, legs: legs.split(' ').map(leg), unless: unless === '' ? null : leg(unless) };
}

function leg(text: string): Leg {
  return text.split('|').map((one) => {
    const [id = '', strength = '2'] = one.split(':');
    if (strength !== '1' && strength !== '2' && strength !== '3') throw new Error(`no strength: ${one}`);
    return { id: id as ConceptId, strength: Number(strength) as 1 | 2 | 3 };
  });
}

/** What an invented platform looks like from the chat: without one of these a fee is just a fee. */
const SCHEME = 'K3|K4|K5|K6|K7|K8|K12|K20|K28|K31|K33|K42';

/** Faint signs of the same road: two of them beside a handed-over place and a request for money are no chance. */
const FAINT = 'K2:1|K3:1|K4:1|K5:1|K7|K9:1|K10|K12|K14|K19|K28|K31:1|K33|K36:1|K42:1|K49';

/** Signs of money or of a road to it. Clear ones only: what is told to a person must have been said. */
const CLEAR = 'K3|K4|K5|K6|K7|K8|K9|K12|K13|K16|K20|K21|K24|K28|K30|K31|K33|K42|K46|K50';

const BY_RULES: readonly Combo[] = [
  // Level 1: somebody new comes close. Never more without money talk.
  combo(1, 'K2:1 K35:1|K36:1|K37:1'),
  combo(1, 'K35:1 K36:1|K37:1'),
  combo(1, 'K3'),
  combo(1, 'K5'),
  combo(1, 'K24|K28|K20|K31|K33'),
  combo(1, 'K19'),
  // Level 2: gains, and somebody who knows or leads.
  combo(2, 'K3 K4|K5|K9', 'K40|K44'),
  combo(2, 'K4 K5|K7', 'K40'),
  combo(2, 'K5:3 K7', 'K40'),
  combo(2, 'K6 K3|K4', 'K40'),
  combo(2, 'K6 K5 K7|K46', 'K40'),
  combo(2, `K6:3 ${FAINT} ${FAINT}`, 'K40|K44'),
  combo(2, 'K6:3 K7:1 K3:1|K4:1|K5:1|K35:1|K36:1|K2:1|K46', 'K40|K44'),
  combo(2, 'K6:3 K35:1|K36:1|K2:1 K46|K5:1|K42:1', 'K40|K44|K41'),
  combo(2, 'K28 K46 K19|K6', 'K40|K44'),
  combo(2, 'K24:1 K47 K46', 'K40|K45'),
  combo(2, 'K28:3', 'K44'),
  combo(2, 'K28 K6|K19|K29|K12|K24:1|K5:1', 'K44'),
  combo(2, 'K31', 'K40'),
  combo(2, 'K31:1 K49', 'K40'),
  combo(2, 'K24 K47', 'K45'),
  combo(2, 'K24:1 K47 K27|K43:3|K25', 'K45'),
  combo(2, 'K24:3', 'K45'),
  combo(2, 'K20', 'K40:3'),
  combo(2, 'K20:1 K48 K46|K14|K19|K25', 'K40:3'),
  combo(2, 'K33 K3|K5|K6', 'K44'),
  combo(3, 'K16:3 K17', 'K40|K44'),
  // Level 3: the hand is held out, or the tools are being installed.
  combo(3, 'K5 K6 K3|K4|K7|K9|K30|K8', 'K40'),
  combo(3, 'K5 K6 K8|K30 K3|K4|K7', 'K40:3'),
  combo(3, 'K6:3 K3|K4|K9|K31|K33|K28', 'K40'),
  combo(3, `K5 K6 K46 ${FAINT}`, 'K40|K41|K44'),
  combo(3, 'K16:3 K22 K17|K18|K10|K46', 'K40|K44'),
  combo(3, 'K16:3 K30:3 K46', 'K40|K44'),
  combo(3, 'K16:3 K22:3', 'K40|K44'),
  combo(3, 'K6 K46 K3|K4|K31|K33|K28', 'K40'),
  combo(3, `K6 K30|K8 ${FAINT} ${FAINT}`, 'K40:3'),
  combo(3, 'K8:3|K30:3 K5|K9|K4 K3|K4|K7|K6|K5', 'K40'),
  combo(3, 'K8:3|K30:3 K6 K3|K4|K7|K5|K33|K28', 'K40:3'),
  combo(3, 'K8|K30 K5|K6|K9 K3|K4|K7', 'K40'),
  combo(3, 'K9:3 K8:3|K30:3 K7|K3|K4', 'K40'),
  combo(3, 'K9 K8|K30 K18|K39 K7|K3', 'K40|K41|K44'),
  combo(3, 'K42 K3|K4|K7 K8|K30|K6|K12|K5', 'K40'),
  combo(3, 'K12:3 K3|K4|K5|K6|K7 K21|K8|K30', 'K40'),
  combo(3, 'K14 K3|K4|K7 K5|K6|K8|K30', 'K40'),
  combo(3, 'K10:3 K7|K3|K5|K6 K8:3|K30:3|K6|K21:3', 'K40|K44'),
  combo(3, 'K13:3 K18|K39 K7|K3|K5 K30|K8|K21:3', 'K40|K44'),
  combo(3, 'K13 K21:3 K39|K18|K7', 'K40|K44'),
  combo(3, 'K30:3 K39 K7 K18|K13|K21:3|K3|K35:1|K16', 'K40|K44'),
  combo(3, 'K39 K18 K46 K7', 'K40'),
  combo(3, 'K22:3 K39 K30|K8', 'K40|K44'),
  combo(3, 'K16:3 K39 K30|K8|K46', 'K40|K44'),
  combo(3, `K6:3 K21:3 ${FAINT}`, 'K40|K44'),
  combo(3, 'K29:3 K28:1 K46|K6|K19|K21:3|K12|K5|K30|K8', 'K40'),
  combo(3, 'K29 K28 K6|K19|K21:3|K12|K18', 'K40|K44'),
  combo(3, 'K29 K33', 'K40|K44'),
  combo(3, 'K31:3 K8|K30|K9|K6', 'K40'),
  combo(3, 'K31:1 K49 K6|K8:3|K30:3|K9:3', 'K40|K41'),
  combo(3, 'K31 K6:1 K50|K8|K30', 'K40|K41|K44'),
  combo(3, 'K33 K8|K30|K29 K3|K6|K5', 'K40'),
  combo(3, 'K20 K16|K30|K8|K10|K29', 'K40:3'),
  combo(3, 'K20:1 K48 K16|K30|K8|K10|K29', 'K40:3'),
  combo(3, 'K20:3 K46|K19|K14', 'K40:3'),
  combo(3, 'K20 K46 K18|K19|K25|K14', 'K40:3'),
  combo(3, `K16:3 ${SCHEME}`, 'K40|K44'),
  combo(3, `K16:3 ${SCHEME} K22|K21:3|K18|K12`, 'K40'),
  combo(3, 'K24:1 K47 K25:3|K43:3', 'K45'),
  combo(3, 'K24 K47 K27', 'K45'),
  combo(3, 'K26:3 K24:1|K43:3 K47', 'K40:3|K45'),
  combo(3, 'K24 K27 K25|K43', 'K45'),
  // A sum asked for softly is an ask where gains, one who knows or a guide went before.
  combo(3, 'K50 K3|K4 K4|K5|K6|K7|K9', 'K40:3|K41|K44'),
  combo(3, 'K50 K3 K4 K7|K10|K6|K5|K9', 'K40:3|K44'),
  combo(3, 'K50:1 K3 K4 K7 K5:1|K18|K36:1|K2:1|K35:1|K9:1', 'K40:3|K41|K44'),
  combo(3, 'K10:3 K50 K3|K4|K5|K7', 'K40:3|K41|K44'),
  combo(3, 'K50 K5 K6|K7|K39', 'K40:3|K41|K44'),
  combo(3, 'K50:3 K3:1|K4:1|K5:1 K7:1|K6:1|K4:1|K5:1', 'K40:3|K44'),
  combo(3, 'K50 K6 K3:1|K4:1|K5:1|K28|K31:1 K7:1|K39|K9|K19', 'K40:3|K41|K44'),
  combo(3, 'K50 K28 K29|K6|K19|K12', 'K40|K44'),
  combo(3, 'K50 K31:1 K49|K6|K4', 'K40:3|K41|K44'),
  combo(3, 'K20:1 K48 K50|K16', 'K44'),
  combo(3, 'K16:3 K21 K10|K17|K39|K18', 'K40:3|K44'),
  combo(3, 'K17 K10:3 K16|K21:3', 'K40:3|K44'),
  combo(3, 'K16:3 K21 K13 K5:1|K50:1|K18:1|K39|K30|K6', 'K40|K44'),
  // The reader has paid, must pay again, and it cannot come out of the balance: no warning of theirs talks that away.
  combo(3, 'K16:3 K17 K21:3 K22|K10|K29|K7|K13|K39'),
  combo(3, 'K29 K28:1 K6 K46|K50', 'K40|K44'),
  combo(3, 'K29 K28:1 K33|K12 K50:1|K21', 'K40|K44'),
  // Told what to answer, and a market named however faintly.
  combo(3, 'K15:3 K7:1 K46|K21:3|K13|K39', 'K40:3|K44'),
  // A place was handed over and the money went to an account that is not its own.
  combo(3, 'K6:1 K10:3 K21:3|K30|K50|K8', 'K40:3|K41|K44'),
  combo(3, `K6 K50 ${FAINT} ${FAINT}`, 'K40:3|K41|K44'),
  combo(3, 'K6 K39 K46|K50 K7|K4:1|K3:1', 'K40:3|K41|K44'),
  // A fee told of by the reader, and made light of by the contact.
  combo(3, 'K16:3 K51', 'K40:3|K44'),
  // Level 4: conclusive.
  combo(4, `K16:3 K51 K17|K22 ${SCHEME}|K21:3|K13|K39`, 'K40:3|K44'),
  combo(4, `K16:3 K17 ${SCHEME}`, 'K40'),
  combo(4, 'K15:3 K7|K3|K5|K6|K42 K30|K8|K46|K13', 'K40'),
  combo(4, 'K11:3 K7|K3|K5|K6|K42 K30|K8|K46', 'K40'),
  combo(4, 'K16:3 K22 K17', 'K40|K44'),
  combo(4, `K22:3 K16:3 ${SCHEME}`, 'K40|K44'),
  combo(4, 'K26:3 K24', 'K40:3|K45'),
  combo(4, 'K25 K24 K27', 'K45'),
  combo(4, 'K32:3 K24|K43|K25'),
  combo(4, 'K29 K28 K17|K22', 'K40'),
  combo(4, 'K13:3 K14 K7|K3|K5', 'K40'),
  combo(4, 'K38 K3|K5|K6|K8|K30 K7|K46|K3', 'K40'),
];

/** What asks for money, papers or a journey, by the rules. */
const ASKED = 'K8|K10|K13|K16|K17|K18|K24|K25|K26|K27|K29|K30|K39|K50';
/** Any clear sign but closeness (wrong number, care, life story, secrecy, another app): bonding alone never warns. */
const SIGN = `${CLEAR}|K10|K11|K15|K17|K18|K22|K23|K25|K26|K27|K29|K34|K38|K39|K43|K47|K48|K49|K51`;

/**
 * The second opinion (opinion/): the chat as a whole, where the rules see pieces and no pattern. The more the rules see, the
 * less sure it must be. Never without a sign of theirs, and no card before somebody asks.
 */
const BY_OPINION: readonly Combo[] = [
  combo(2, `K60:1 ${CLEAR}`),
  combo(3, `K60:3 K61 ${SIGN}`),
  combo(3, `K60:3 ${ASKED} ${SIGN}`),
  combo(3, `K60:2 K3|K5|K20|K24|K28|K31|K33 K61|${ASKED}`),
  ...BY_RULES.filter(({ level }) => level === 2).map(({ legs, unless }) => ({
    level: 3 as const,
    legs: [leg('K60:1'), leg(`K61|${ASKED}`), ...legs],
    unless,
  })),
];

export const COMBOS: readonly Combo[] = [...BY_RULES, ...BY_OPINION];

/** Stage a concept belongs to. Concepts that belong to no stage (context, contact) are left out. */
export const STAGE_OF: Readonly<Partial<Record<ConceptId, Stage>>> = {
  K2: 'approach',
  K36: 'persona',
  K37: 'persona',
  K35: 'bond',
  K19: 'bond',
  K14: 'bond',
  K3: 'seed',
  K4: 'seed',
  K5: 'teach',
  K6: 'teach',
  K28: 'teach',
  K31: 'teach',
  K33: 'teach',
  K42: 'proof',
  K8: 'deposit',
  K30: 'deposit',
  K50: 'deposit',
  K61: 'deposit',
  K9: 'deposit',
  K10: 'deposit',
  K11: 'deposit',
  K21: 'deposit',
  K29: 'deposit',
  K12: 'proof',
  K13: 'escalate',
  K15: 'escalate',
  K18: 'escalate',
  K39: 'escalate',
  K23: 'escalate',
  K38: 'escalate',
  K16: 'block',
  K17: 'block',
  K22: 'block',
  K51: 'block',
  K34: 'exit',
  K20: 'recovery',
  K24: 'job-offer',
  K27: 'job-vet',
  K25: 'job-travel',
  K43: 'job-travel',
  K26: 'job-travel',
  K32: 'job-trap',
};

/** What usually comes after a stage. */
export const NEXT: Readonly<Record<Stage, Stage | null>> = {
  none: null,
  approach: 'persona',
  persona: 'bond',
  bond: 'seed',
  seed: 'teach',
  teach: 'deposit',
  deposit: 'proof',
  proof: 'escalate',
  escalate: 'block',
  block: 'exit',
  exit: 'recovery',
  recovery: null,
  'job-offer': 'job-vet',
  'job-vet': 'job-travel',
  'job-travel': 'job-trap',
  'job-trap': null,
};
