/** Ad-block filter lists: `||host^` and `||host/path^`. Rules with wildcards, options or half names name no single address. */
import { denied, headLines, type ImportedRow, type Importer, numberedLines } from './imported.ts';

const WHOLE = /^\|\|([^*^$|@#\s]+)\^?(?:\$(?:document|doc|all|popup)(?:,(?:document|doc|all|popup))*)?$/;

/** One rule line as a row; null for comments and empty lines. */
export function readRule(line: string, at: number): ImportedRow | null {
  const rule = line.trim();
  if (rule === '' || rule.startsWith('!') || rule.startsWith('#') || /^\[.*\]$/.test(rule)) return null;
  if (rule.startsWith('@@')) {
    const host = WHOLE.exec(rule.slice(2))?.[1];
    return { text: host ?? rule, at, says: host === undefined ? 'pattern' : 'allow', since: null, dropped: null };
  }
  const host = WHOLE.exec(rule)?.[1];
  // `||avito.www.` is the beginning of many hosts, not one of them.
  if (host === undefined || host.endsWith('.')) return { text: rule, at, says: 'pattern', since: null, dropped: null };
  return denied(host, at);
}

export const adBlock: Importer = {
  format: 'ad-block',
  recognises: (text) =>
    headLines(text, 60).some((line) => /^(@@)?\|\|\S+/.test(line.trim()) || /^\[Adblock/i.test(line)),
  read: (text) =>
    numberedLines(text)
      .map(({ line, at }) => readRule(line, at))
      .filter((row) => row !== null),
};
