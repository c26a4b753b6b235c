/** Which importer reads a file: the first in this order that recognises it. The last takes any text that is not JSON. */
import { adBlock } from './ad-block.ts';
import { addressJson } from './address-json.ts';
import { denyJson } from './deny-json.ts';
import { historyTsv } from './history-tsv.ts';
import { hostLines } from './host-lines.ts';
import type { Importer } from './imported.ts';

export const IMPORTERS: readonly Importer[] = [denyJson, addressJson, historyTsv, adBlock, hostLines];

/** Null when no importer knows the text. */
export function recognise(text: string): Importer | null {
  return IMPORTERS.find((importer) => importer.recognises(text)) ?? null;
}
