/** A row taken for an ordinary one is not searched for what is seldom: so nothing seldom may stand in it, on any page. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeCensus } from '../../src/sites/whatsapp/census.ts';
import { rowsBelow } from '../../src/sites/whatsapp/find-rows.ts';
import { readRow } from '../../src/sites/whatsapp/read-row.ts';
import * as at from '../../src/sites/whatsapp/slots.ts';
import { mount } from '../fixtures/sites/mount.ts';
import { type Change, MUTATION_KINDS, mutate } from '../fixtures/sites/mutate.ts';
import { OTHER_TELEGRAM } from '../fixtures/sites/other-hands/telegram.ts';
import { OTHER_WECHAT } from '../fixtures/sites/other-hands/wechat.ts';
import { OTHER_WHATSAPP } from '../fixtures/sites/other-hands/whatsapp.ts';
import { GROUP_SAMPLE, SAMPLE } from '../fixtures/sites/sample-chat.ts';
import { fixtureScript, whatsappPage } from '../fixtures/sites/whatsapp-page.ts';

const ROWS = '#main [role="row"], #main [data-id]';
const hiding = (document: Document) =>
  [...document.querySelectorAll(ROWS)]
    .filter((row) => takeCensus(row).isPlain && row.querySelector(at.SELDOM))
    .map((row) => row.outerHTML);
/** Rows that are read otherwise by what the census says of them than by a search for everything. */
const readOtherwise = (document: Document) =>
  rowsBelow(document.getElementById('main') ?? document.body).flatMap(({ node, named }) => {
    if (!named) return [];
    const read = (isPlain: boolean) =>
      JSON.stringify(readRow(node, named.key, named.state, named.id, { ...takeCensus(node), isPlain }));
    return takeCensus(node).isPlain && read(true) !== read(false) ? [node.outerHTML] : [];
  });

it('what is called ordinary is not what is seldom', () => {
  const page = mount('<!doctype html><body></body>', '');
  const element = (name: string, value: string) => {
    const span = page.document.createElement('span');
    span.setAttribute(name, value);
    return span;
  };
  for (const id of at.ORDINARY_TEST_IDS) expect(element('data-testid', id).matches(at.SELDOM), id).toBe(false);
  for (const id of ['tail-in', 'tail-out', ...at.ORDINARY_TEST_IDS])
    if (element('data-testid', id).matches(`${at.TAIL_IN}, ${at.TAIL_OUT}, ${at.RECEIPT}`))
      expect(at.TAIL_TEST_IDS.has(id), id).toBe(true);
  for (const icon of at.ORDINARY_ICONS) expect(element('data-icon', icon).matches(at.SELDOM), icon).toBe(false);
});

it('most rows of words are ordinary', () => {
  const messages = Array.from({ length: 20 }, (_, i) => ({ from: i % 3 === 0 ? 'me' : 'them', text: `words ${i} 😅` }));
  const page = mount(whatsappPage({ era: 'E', title: 'Ana', messages: messages as [], drawDelay: 0 }), fixtureScript);
  const rows = [...page.document.querySelectorAll('#main [data-id]')];
  expect(rows.filter((row) => takeCensus(row).isPlain)).toHaveLength(20);
});

it.each(['B', 'C', 'D', 'E'] as const)('era %s, changed at random', async (era) => {
  const change = fc.tuple(fc.nat(MUTATION_KINDS - 1), fc.nat(2000), fc.nat(20)) as fc.Arbitrary<Change>;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.boolean(), async (list, group) => {
      const messages = group ? GROUP_SAMPLE : SAMPLE;
      const page = mount(whatsappPage({ era, title: 'Ana', group, messages, drawDelay: 0 }), fixtureScript);
      mutate(page.document, list);
      expect(hiding(page.document)).toEqual([]);
      expect(readOtherwise(page.document)).toEqual([]);
      await page.close();
    }),
    { numRuns: 10 },
  );
});

it('pages drawn by another hand', () => {
  for (const { site, html, url } of [...OTHER_WHATSAPP, ...OTHER_WECHAT, ...OTHER_TELEGRAM])
    if (site === 'whatsapp') {
      const { document } = mount(html, '', url);
      expect(hiding(document)).toEqual([]);
      expect(readOtherwise(document)).toEqual([]);
    }
});
