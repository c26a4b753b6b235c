/** JSON of payment addresses by the site (or the name of a case) that used them: `{"site": ["address", ...]}`. Only sites are read here. */
import * as v from 'valibot';
import { parseJson } from './deny-json.ts';
import { denied, type Importer, SourceError } from './imported.ts';

const shape = v.record(v.string(), v.array(v.string()));

export const addressJson: Importer = {
  format: 'address-json',
  recognises: (text) => /^\s*\{\s*"[^"]{1,200}"\s*:\s*\[/.test(text.slice(0, 1000)),
  read(text) {
    const addresses = v.safeParse(shape, parseJson(text));
    if (!addresses.success) throw new SourceError('not a table of addresses by site');
    return Object.keys(addresses.output).map((site, index) => denied(site, index + 1));
  },
};
