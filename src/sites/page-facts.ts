/**
 * Reads any page into PageFacts. Reads only, writes nothing, judges nothing. Text that a person cannot see is left out,
 * and so is what a person has typed.
 */
import type { PageFacts } from '../detection/page/facts.ts';
import { readLicences } from '../detection/page/licences.ts';
import { findAddresses } from './page-facts/addresses.ts';
import { readControls } from './page-facts/controls.ts';
import { guessLanguage } from './page-facts/language.ts';
import { walkText } from './page-facts/text.ts';

export interface ReadOptions {
  /** Address of the page; the caller knows it better than a document that is still being written. */
  readonly url: string;
}

/** Reads the whole page in one go. In a tab use {@link readPageInSlices}: a big page takes longer than a frame. */
export function readPage(document: Document, options: ReadOptions): PageFacts {
  const slices = readPageInSlices(document, options);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** The same, giving way often (every few dozen nodes): the caller decides how long to go on. */
export function* readPageInSlices(document: Document, { url }: ReadOptions): Generator<void, PageFacts> {
  const text = yield* walkText(document);
  const controls = yield* readControls(document);
  yield;
  const main = text.main.join('\n');
  const addresses = findAddresses([...text.main, ...controls.values], main);
  yield;
  const chrome = text.chrome.join('\n');
  const { host } = new URL(url);
  const language = guessLanguage(document.documentElement?.lang ?? '', main);
  yield;
  const licences = readLicences(`${main}\n${chrome}`);
  yield;
  return {
    url,
    host,
    language,
    title: document.title.slice(0, 300),
    text: { main, chrome },
    headings: controls.headings,
    buttons: controls.buttons,
    fields: controls.fields,
    links: controls.links,
    scriptHosts: controls.scriptHosts,
    addresses,
    downloads: controls.downloads,
    wordFields: controls.wordFields,
    licences,
    cut: text.cut,
  };
}
