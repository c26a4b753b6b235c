/** What of a chat reaches the worker: evidence, links and addresses once each, never a word; and how the watch stands. */
import { describe, expect, it } from 'vitest';
import { threadKey } from '../fixtures/sites/fake-worker.ts';
import { sleep, until } from '../fixtures/sites/watched-page.ts';
import { said, watching } from '../fixtures/sites/watching.ts';

const watch = watching();
const ana = threadKey('Ana');

describe('what reaches the worker', () => {
  it('an edited message is read again under a new key, a deleted one keeps what it showed', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello'), said(2, 'buy')] });
    await until(() => page.worker.keys(ana).length === 2);
    page.fixture.edit(said(2, '').id, 'buy now');
    expect(await until(() => page.worker.keys(ana).length === 3)).toBe(true);
    page.fixture.remove(said(1, '').id);
    await sleep(900);
    expect(page.worker.evidence.get(ana)).toHaveLength(3);
  });

  it('shells are not read twice when they come back', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello'), said(2, 'again')] });
    await until(() => page.worker.keys(ana).length === 2);
    page.fixture.shell(said(1, '').id);
    await sleep(400);
    page.fixture.hydrate(said(1, '').id);
    await sleep(800);
    expect(page.worker.evidence.get(ana)).toHaveLength(2);
  });

  it('links and addresses that they hand over, each once; own links not', async () => {
    const address = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';
    const messages = [
      said(1, 'go to https://desk.example/in'),
      said(2, 'see https://bank.example/', 'me'),
      said(3, `pay to ${address}`),
    ];
    const page = watch({ era: 'E', messages });
    await until(() => page.worker.keys(ana).length === 3);
    page.fixture.push(said(4, 'again https://desk.example/in'));
    await until(() => page.worker.keys(ana).length === 4);
    expect(page.worker.of('chat:record').flatMap((r) => r.links)).toEqual(['https://desk.example/in']);
    expect(page.worker.of('chat:record').flatMap((r) => r.addresses)).toEqual([{ chain: 'tron', address }]);
  });

  it('no word, name or number of the chat', async () => {
    const page = watch({ era: 'E', title: '+44 7700 900123', messages: [said(1, 'canaryword')] });
    await until(() => page.worker.asks.some(({ name }) => name === 'chat:record'));
    await sleep(200);
    expect(JSON.stringify(page.worker.asks)).not.toMatch(/canaryword|7700|900123/);
    expect(page.worker.last('chat:record')).toMatchObject({ contact: 'unknown', kind: 'direct' });
  });

  it('a worker that is away loses nothing and doubles nothing', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    page.worker.away = 4;
    page.fixture.push(said(2, 'there'));
    expect(await until(() => page.worker.keys(ana).length === 2, 12_000)).toBe(true);
    expect(page.worker.evidence.get(ana)).toHaveLength(2);
    expect(
      await until(
        () => page.worker.last('tab:watching')?.messages === 2 || page.worker.last('chat:record')?.messages === 2,
      ),
    ).toBe(true);
  }, 15_000);

  it('600 messages at once arrive, in batches that the worker takes', async () => {
    const many = Array.from({ length: 600 }, (_, i) => said(i + 1, `message ${i}`));
    const page = watch({ era: 'E', messages: many, drawDelay: 0 });
    expect(await until(() => page.worker.keys(ana).length === 600, 20_000)).toBe(true);
    expect(page.worker.evidence.get(ana)).toHaveLength(600);
  }, 30_000);

  it('says that a page has changed, but only when it stays so', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    await until(() => page.worker.keys(ana).length === 1);
    page.document.querySelector('#main header')?.remove();
    await sleep(1500);
    expect(page.worker.last('tab:watching')?.why).not.toBe('page-changed');
    expect(await until(() => page.worker.last('tab:watching')?.why === 'page-changed', 4000)).toBe(true);
    expect(page.worker.last('tab:watching')).toMatchObject({ watching: 'no', messages: 0 });
  }, 10_000);

  it('says logged out, and watching in part', async () => {
    const out = watch({ era: 'E', loggedIn: false });
    expect(await until(() => out.worker.last('tab:watching')?.why === 'logged-out')).toBe(true);
    const partly = watch({ era: 'E', messages: [said(1, 'hello')], selectableText: false });
    expect(await until(() => partly.worker.last('tab:watching')?.watching === 'partly')).toBe(true);
  });

  it('stops when the extension is gone, and leaves other hosts alone', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    await until(() => page.worker.keys(ana).length === 1);
    page.alive.value = false;
    page.fixture.push(said(2, 'later'));
    await sleep(600);
    expect(page.worker.keys(ana)).toHaveLength(1);
    expect(page.notices.at(-1)).toBeNull();
  });
});
