/**
 * A reader that goes on from its last look sees what one sees that looks for the first time: whatever happened to the page
 * in between, and whatever it was told of it (the records of an observer, as the chat watch gathers them).
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWhatsapp } from '../../src/sites/whatsapp.ts';
import { type Mounted, mount } from '../fixtures/sites/mount.ts';
import { GROUP_SAMPLE, SAMPLE } from '../fixtures/sites/sample-chat.ts';
import { type Era, fixtureScript, whatsappPage } from '../fixtures/sites/whatsapp-page.ts';

const NOW = Date.parse('2026-04-01T00:00:00');
/** More by hand: `STEPS=200 npx vitest run …`. */
const RUNS = Number(process.env.STEPS ?? 12);
const at = (n: number) => new Date(Date.parse('2026-03-02T10:00:00') + n * 600_000).toISOString();
const said = (n: number, i = 0) => ({
  from: n % 3 === 0 ? 'me' : 'them',
  text: `words ${n}.${i} 你好`,
  at: at(n),
  ...(n % 7 === 0 && { media: 'picture' }),
  ...(n % 11 === 0 && { deleted: true }),
});

/** What may happen, by number. Rows are picked among those that stand in the page. */
const HAPPENINGS: readonly ((page: Mounted, n: number) => void)[] = [
  ({ fixture }, n) => fixture.push(said(n)),
  ({ fixture }, n) => {
    for (const i of [1, 2, 3]) fixture.push(said(n, i));
  },
  // The replica puts older rows above one of its own: where all were taken away there is none.
  ({ fixture, document }, n) => rowAt(document, 0) && fixture.prepend([said(n, 4), said(n, 5)]),
  ({ fixture }, n) => fixture.edit(idAt(fixture, n), `other words ${n}`),
  ({ fixture }, n) => fixture.remove(idAt(fixture, n)),
  ({ fixture }, n) => fixture.drop(idAt(fixture, n)),
  ({ fixture }, n) => fixture.shell(idAt(fixture, n)),
  ({ fixture }, n) => fixture.hydrate(idAt(fixture, n)),
  ({ fixture }, n) => fixture.switchTo(n % 2 === 0 ? 'Mei' : 'Ana'),
  ({ fixture }, n) => fixture.noise(n % 5),
  ({ document }, n) => rowAt(document, n)?.remove(),
  // A page that moves a row, puts a frame around it, or uses its nodes for another message.
  ({ document }, n) => rowAt(document, n)?.parentElement?.append(rowAt(document, n) as Element),
  ({ document }, n) => {
    const [row, frame] = [rowAt(document, n), document.createElement('div')];
    row?.replaceWith(frame);
    if (row) frame.append(row);
  },
  ({ document }, n) => {
    const named = rowAt(document, n)?.querySelector('[data-id]');
    named?.setAttribute('data-id', `3EB0FACE${String(n).padStart(12, '0')}`);
  },
  ({ document }, n) => rowAt(document, n)?.querySelector('[data-icon], [aria-label]')?.remove(),
  ({ document }) => document.querySelector('#main footer')?.append(document.createElement('button')),
];
const idAt = (fixture: Mounted['fixture'], n: number) => {
  const messages = fixture.messages();
  return messages[n % Math.max(1, messages.length)]?.id ?? '';
};
const rowAt = (document: Document, n: number) => {
  const rows = document.querySelectorAll('#main [role="row"]');
  return rows[n % Math.max(1, rows.length)];
};

function show(era: Era, group: boolean) {
  const messages = group ? GROUP_SAMPLE : SAMPLE;
  const title = group ? 'Book club' : 'Ana';
  return mount(whatsappPage({ era, title, group, messages, drawDelay: 0, chats: [{ title: 'Mei' }] }), fixtureScript);
}

const steps = fc.array(fc.tuple(fc.nat(HAPPENINGS.length - 1), fc.nat(1000)), { minLength: 1, maxLength: 12 });

it.each([
  ['B', false],
  ['C', true],
  ['E', false],
  ['E', true],
] as const)(
  'era %s, group %s',
  async (era, group) => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (list, inSlices) => {
        const page = show(era, group);
        const goesOn = createWhatsapp(() => NOW);
        const touched = new Set<Node>();
        const gather = (records: readonly MutationRecord[]) => {
          for (const { target, addedNodes, removedNodes } of records)
            for (const node of [target, ...addedNodes, ...removedNodes]) touched.add(node);
        };
        const Observer = (page.window as unknown as typeof globalThis).MutationObserver;
        const observer = new Observer(gather);
        const watch = () =>
          observer.observe(page.document, {
            childList: true,
            subtree: true,
            attributes: true,
            attributeFilter: [...(goesOn.watchedAttributes ?? [])],
          });
        watch();
        let before = goesOn.look(page.document);
        for (const [what, n] of list) {
          HAPPENINGS[what]?.(page, n);
          gather(observer.takeRecords());
          let changed: readonly Node[] = [...touched];
          touched.clear();
          // Stopped after the rows that are read in any case, as often as needed.
          if (inSlices) for (; goesOn.readAhead?.(page.document, changed, () => true) === false; ) changed = [];
          const seen = goesOn.look(page.document, inSlices ? [] : changed);
          expect(seen, `after ${what} ${n}`).toEqual(createWhatsapp(() => NOW).look(page.document));
          if (before.growing && seen.growing === before.growing)
            expect(seen.messages.slice(0, before.messages.length)).toEqual(before.messages);
          before = seen;
          for (const { id } of seen.messages.filter(({ id }) => !id.includes('~')))
            expect(goesOn.bubble(page.document, id)?.isConnected, id).toBe(true);
        }
        observer.disconnect();
        await page.close();
      }),
      { numRuns: RUNS },
    );
  },
  300_000,
);
