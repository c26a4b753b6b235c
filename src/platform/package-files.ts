/**
 * Files that lie in the package beside the code: the embedded list (the floor when nothing else is there), the word lists, and whom this
 * build takes newer lists from.
 */
import * as v from 'valibot';
import type { Language } from '../family/settings.ts';
import { browser } from './browser.ts';

const feedSchema = v.strictObject({
  /** Base addresses, each ending in `/`; empty in a build without an update source. */
  mirrors: v.array(v.string()),
  /** Origins this package may fetch from (`connect-src`). */
  origins: v.array(v.string()),
  /** Signed root as text; '' without an update source. */
  root: v.string(),
  /** When this build was made, Unix seconds. */
  built: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /**
   * Whose list lies in the package, and its version. `feed`: signed by keys of `root`. `development`: signed by keys that stand in the
   * source code, so anybody's; it protects as any other, but is no floor for what a feed may serve.
   */
  embedded: v.optional(
    v.strictObject({
      by: v.picklist(['feed', 'development']),
      v: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
    { by: 'development', v: 0 },
  ),
  /** The filter of much-visited sites in the package; absent in a build without one. Version 0: no feed signed it, any feed's is newer. */
  established: v.optional(
    v.strictObject({
      v: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
      /** Unix seconds after which it is no longer spoken of. */
      exp: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
});
export type PackagedFeed = v.InferOutput<typeof feedSchema>;

async function read(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`package file ${path}: ${response.status}`);
  return response;
}

export const readEmbeddedList = async (): Promise<ArrayBuffer> => (await read('list/embedded.bin')).arrayBuffer();

/** Only in a package whose feed.json tells of one. */
export const readEmbeddedEstablished = async (): Promise<ArrayBuffer> =>
  (await read('list/established.bin')).arrayBuffer();

/** Signed envelope of that list. */
export const readEmbeddedEnvelope = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await read('list/embedded.json')).arrayBuffer());

/** Word lists of the chat reader, in the form of src/detection/chat/words/list-text.ts. */
export const readChatWords = async (): Promise<string> => (await read('words/chat.txt')).text();

/** Words of one language for notices inside pages, the badge and the menu. */
export const readPageWords = async (language: Language): Promise<Readonly<Record<string, string>>> =>
  v.parse(v.record(v.string(), v.string()), await (await read(`words/page.${language}.json`)).json());

/** Whom this build takes newer lists from; written by scripts/build/feed.ts. */
export const readPackagedFeed = async (): Promise<PackagedFeed> =>
  v.parse(feedSchema, await (await read('list/feed.json')).json());
