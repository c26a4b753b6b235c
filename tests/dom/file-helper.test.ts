/** The reader of WeChat's file transfer page: one's own notes, where nobody's words are laid in anybody's mouth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileHelper } from '../../src/sites/file-helper.ts';
import { compareLook } from '../fixtures/sites/compare-look.ts';
import { FILE_HELPER_URL, fileHelperPage, fileHelperScript } from '../fixtures/sites/file-helper-page.ts';
import { mount } from '../fixtures/sites/mount.ts';
import { type Change, MUTATION_KINDS, mutate } from '../fixtures/sites/mutate.ts';

const show = (options: Parameters<typeof fileHelperPage>[0] = {}) => {
  const page = mount(fileHelperPage(options), fileHelperScript, FILE_HELPER_URL);
  const site = createFileHelper();
  return { ...page, site, look: () => site.look(page.document) };
};

describe('the file transfer page', () => {
  it('reads every note once, in order, and says of none who wrote it', () => {
    const { look, fixture } = show();
    const seen = look();
    expect(compareLook(seen, fixture)).toMatchObject({ wrong: [] });
    expect(seen).toMatchObject({ state: 'open', health: 'ok', unread: 0, unjudged: 'own-notes' });
    expect(seen.messages.map((m) => m.from)).toEqual(Array(6).fill('unknown'));
    expect(seen.messages.map((m) => m.text)).toEqual([
      '老师说明天开盘，看 https://trade.example/a?b=1 ，很好',
      '第一行\n第二行',
      '',
      '',
      '好的',
      '好的',
    ]);
    expect(new Set(seen.messages.map((m) => m.id)).size).toBe(6);
  });

  it('finds links, pictures and documents', () => {
    const [first, , picture, file] = show().look().messages;
    expect(first?.links).toEqual(['https://trade.example/a?b=1']);
    expect(picture?.media).toBe('picture');
    expect(file?.media).toBe('document');
  });

  it('keeps the id of a note when others come', () => {
    const { look, fixture } = show();
    const before = look().messages.map((m) => m.id);
    fixture.push({ text: '好的' });
    const after = look().messages.map((m) => m.id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(7);
  });

  it('an address through the site’s own check page is the address meant', () => {
    const { document, look } = show();
    document
      .querySelector('.msg-text a')
      ?.setAttribute('href', '/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Ftrade.example%2Fa%3Fb%3D1&x=2');
    expect(look().messages[0]?.links).toEqual(['https://trade.example/a?b=1']);
  });

  it('says logged out, empty and page changed apart', () => {
    expect(show({ loggedIn: false }).look()).toMatchObject({ state: 'logged-out', thread: null });
    expect(show({ messages: [] }).look()).toMatchObject({ state: 'open', health: 'ok', messages: [] });
    const changed = show();
    for (const row of changed.document.querySelectorAll('.msg-item')) row.removeAttribute('class');
    expect(changed.look()).toMatchObject({ state: 'unreadable', health: 'broken', messages: [] });
  });

  it('finds bubble and composer, and writes nothing', () => {
    const { document, site, look } = show();
    const before = document.documentElement.outerHTML;
    const [first] = look().messages;
    expect(site.bubble(document, first?.id ?? '')?.textContent).toContain('trade.example');
    expect(site.bubble(document, 'none')).toBeNull();
    expect(site.composer(document)?.tagName).toBe('TEXTAREA');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('changed at random: nothing wrong, losses are said', async () => {
    const changes = fc.array(fc.tuple(fc.nat(MUTATION_KINDS - 1), fc.nat(200), fc.nat(20)) as fc.Arbitrary<Change>, {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const { document, fixture, look, close } = show();
        mutate(document, list);
        const seen = look();
        const { wrong, missing } = compareLook(seen, fixture);
        await close();
        expect(wrong).toEqual([]);
        expect(seen.messages.every((m) => m.from === 'unknown')).toBe(true);
        if (missing.length > 0 && seen.state === 'open')
          expect(seen.unread + Number(seen.health !== 'ok')).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
