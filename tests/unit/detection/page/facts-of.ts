/** Page facts for tests, from what a test cares about: lines of text, buttons, fields. */
import type { PageFacts } from '../../../../src/detection/page/facts.ts';

export interface Sketch {
  readonly url?: string;
  readonly language?: string;
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly buttons?: readonly string[];
  readonly fields?: readonly string[];
  readonly links?: PageFacts['links'];
  readonly downloads?: readonly string[];
  readonly addresses?: PageFacts['addresses'];
  readonly wordFields?: number;
}

export function factsOf(sketch: Sketch): PageFacts {
  const { url = 'https://page.example/x', lines = [], fields = [], title = '' } = sketch;
  const text = lines.join('\n');
  return {
    url,
    host: new URL(url).host,
    language: sketch.language ?? (/[\u4e00-\u9fff]/.test(text) ? 'zh-Hans' : 'en'),
    title,
    text: { main: text, chrome: '' },
    headings: [],
    buttons: sketch.buttons ?? [],
    fields: fields.map((label) => ({ label, kind: 'text' })),
    links: sketch.links ?? [],
    scriptHosts: [],
    addresses: sketch.addresses ?? [],
    downloads: sketch.downloads ?? [],
    wordFields: sketch.wordFields ?? 0,
  };
}
