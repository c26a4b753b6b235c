/**
 * The few calls the benches make of their peers. Their packages lie in tests/bench/package.json, which only `npm run bench` installs:
 * the types must hold without them.
 */
declare module '@ghostery/adblocker' {
  export const Request: { fromRawDetails(details: { url: string; type: string }): object };
  export const FiltersEngine: { parse(filters: string): { match(request: object): { match: boolean } } };
}

declare module '@monyone/aho-corasick/fast' {
  export class AhoCorasick {
    constructor(keywords: string[]);
    hasKeywordInText(text: string): boolean;
    matchInText(text: string): { begin: number; end: number; keyword: string }[];
  }
}

declare module 'fastest-levenshtein' {
  export function distance(a: string, b: string): number;
}

declare module 'unicode-confusables' {
  export function rectifyConfusion(text: string): string;
}
