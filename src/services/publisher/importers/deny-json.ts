/** JSON lists with deny and allow arrays, as polkadot-js (`deny`, `denySub`, `allow`) and eth-phishing-detect (`blacklist`, `whitelist`) write them. */
import * as v from 'valibot';
import { denied, type ImportedRow, type Importer, SourceError } from './imported.ts';

const names = v.optional(v.array(v.string()), []);
const shape = v.object({ deny: names, denySub: names, blacklist: names, allow: names, whitelist: names });

export const denyJson: Importer = {
  format: 'deny-json',
  recognises: (text) => /^\s*\{/.test(text.slice(0, 1000)) && /"(?:deny|denySub|blacklist)"\s*:\s*\[/.test(text),
  read(text) {
    const list = v.safeParse(shape, parseJson(text));
    if (!list.success) throw new SourceError(`not a list of hosts: ${list.issues[0].message}`);
    const { deny, denySub, blacklist, allow, whitelist } = list.output;
    const listed = [...deny, ...denySub, ...blacklist].map((entry, index) => denied(entry, index + 1));
    const honest = [...allow, ...whitelist].map(
      (entry, index): ImportedRow => ({
        text: entry,
        at: listed.length + index + 1,
        says: 'allow',
        since: null,
        dropped: null,
      }),
    );
    return [...listed, ...honest];
  },
};

/** @throws SourceError on text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new SourceError(`not JSON: ${error instanceof Error ? error.message : 'parse error'}`);
  }
}
