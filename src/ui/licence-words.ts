/** Licence claims in words. Never "licensed": only whose number it is known for, and where anybody can look it up. */
import { type LicenceFinding, REGISTERS } from '../detection/link/licensed-firms.ts';
import type { Words } from './words.ts';

/** What speaks against the page first: a number that belongs to somebody else. */
export function licenceLines(words: Words, findings: readonly LicenceFinding[]): string[] {
  const order = ['mismatch', 'not-found', 'match'];
  return [...findings]
    .sort((a, b) => order.indexOf(a.finding) - order.indexOf(b.finding))
    .map(({ regulator, number, finding, firm }) => {
      const { name, host } = REGISTERS[regulator];
      return words.t(`licence.${finding}`, { regulator: name, number, firm: firm ?? '', register: host });
    });
}
