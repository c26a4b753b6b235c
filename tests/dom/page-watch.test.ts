/** The page watch with a worker, clock and notices of the test: when it looks, what it sends, when it shows. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { running, setUp } from './page-watch-set-up.ts';

const TRAP =
  '<p>外汇账户</p><p>账户余额 9,000</p><p>您须先缴纳保证金，方可提现。</p><input placeholder="提现金额"><button>提现</button>';
const HARMLESS = '<p>Today the weather is fine.</p>';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = HARMLESS;
});
afterEach(() => {
  for (const conductor of running.splice(0)) conductor.stop();
  vi.useRealTimers();
});

describe('looking', () => {
  test('an ordinary page is recorded as silent, once', async () => {
    const { records } = setUp();
    await pass(5000);
    expect(records()).toEqual([{ verdict: 'silent', reasons: [], addresses: [] }]);
  });
  test('a trap is recorded with its rules and no text of the page', async () => {
    document.body.innerHTML = TRAP;
    const { records, sent } = setUp();
    await pass(2000);
    expect(records().map(({ verdict }) => verdict)).toEqual(['danger']);
    expect(JSON.stringify(sent)).not.toMatch(/保证金|余额|9,000/);
  });
  test('waits until the page is quiet', async () => {
    const { records } = setUp();
    for (let i = 0; i < 8; i++) {
      document.body.append(`word ${i}`);
      await pass(200);
    }
    expect(records()).toHaveLength(0);
    await pass(500);
    expect(records()).toHaveLength(1);
  });
  test('looks at a page that is never quiet', async () => {
    const { records } = setUp();
    for (let i = 0; i < 20; i++) {
      document.body.append(`word ${i}`);
      await pass(200);
    }
    expect(records()).toHaveLength(1);
  });
  test('looks again when the page has changed', async () => {
    const { records } = setUp();
    await pass(1000);
    document.body.innerHTML = TRAP;
    await pass(3000);
    expect(records().map(({ verdict }) => verdict)).toEqual(['silent', 'danger']);
  });
  test('a page that comes back from the back/forward cache is looked at again, one that just loads is not', async () => {
    const reads = vi.spyOn(document, 'title', 'get');
    setUp();
    await pass(1000);
    const shown = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }) as unknown as Event);
    const before = reads.mock.calls.length;
    shown(false);
    await pass(2000);
    expect(reads.mock.calls.length).toBe(before);
    shown(true);
    await pass(2000);
    expect(reads.mock.calls.length).toBeGreaterThan(before);
    reads.mockRestore();
  });
  test('a page that changes for ever costs ever less', async () => {
    const { sent } = setUp();
    let reads = 0;
    const title = vi.spyOn(document, 'title', 'get').mockImplementation(() => {
      reads++;
      return '';
    });
    const count = async () => {
      reads = 0;
      for (let i = 0; i < 100; i++) {
        document.body.append('x');
        await pass(600);
      }
      return reads;
    };
    const first = await count();
    await count();
    await count();
    expect(await count()).toBeLessThan(first / 2);
    expect(sent.length).toBeLessThan(10);
    title.mockRestore();
  });
  test('on a known platform only addresses are told, whatever the page says', async () => {
    document.body.innerHTML = `${TRAP}<p>TVmZmZyaMDAddkPKjBJVBnx8BqVH48XvEP</p>`;
    const { records } = setUp({ known: true });
    await pass(2000);
    expect(records()).toEqual([
      { verdict: 'silent', reasons: [], addresses: [{ chain: 'tron', address: 'TVmZmZyaMDAddkPKjBJVBnx8BqVH48XvEP' }] },
    ]);
  });
  test('does nothing on a chat site', async () => {
    document.body.innerHTML = TRAP;
    const { records } = setUp({ chatSite: true });
    await pass(5000);
    expect(records()).toHaveLength(0);
  });
  test('stops when the extension is gone', async () => {
    const { records, notices } = setUp({ alive: () => false });
    await pass(5000);
    document.body.append('more');
    await pass(5000);
    expect(records()).toHaveLength(0);
    expect(notices.show).not.toHaveBeenCalled();
  });
});

describe('notices', () => {
  test('are shown once for the same facts, also when the page changes on', async () => {
    document.body.innerHTML = TRAP;
    const { notices } = setUp();
    await pass(2000);
    document.body.append('more');
    await pass(3000);
    expect(notices.show).toHaveBeenCalledTimes(1);
  });
  test('wait while the person types', async () => {
    document.body.innerHTML = TRAP;
    const { notices } = setUp();
    for (let i = 0; i < 10; i++) {
      document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
      await pass(300);
    }
    expect(notices.show).not.toHaveBeenCalled();
    await pass(2000);
    expect(notices.show).toHaveBeenCalledTimes(1);
  });
  test('stay closed once closed, and the press is told to the worker', async () => {
    document.body.innerHTML = TRAP;
    const { notices, press, sent } = setUp();
    await pass(2000);
    press('hide');
    document.body.append('more');
    await pass(3000);
    expect(notices.show).toHaveBeenCalledTimes(1);
    const fact = expect.stringContaining('P-');
    expect(sent).toContainEqual({ name: 'notice:pressed', payload: { button: 'hide', thread: null, fact } });
  });
  test('come later where the judge cannot be had at first, and not for ever', async () => {
    document.body.innerHTML = TRAP;
    let asked = 0;
    const late = setUp({ judge: () => ++asked > 2 || asked === 1 });
    await pass(2000);
    expect(late.notices.show).not.toHaveBeenCalled();
    await pass(4000);
    expect(late.notices.show).toHaveBeenCalledTimes(1);

    let tries = 0;
    const never = setUp({ judge: () => ++tries === 1 });
    await pass(60_000);
    expect(never.notices.show).not.toHaveBeenCalled();
    expect(tries).toBe(4);
  });
  test('are not drawn where the worker moves the tab to the warning', async () => {
    document.body.innerHTML = TRAP;
    const { notices } = setUp({ action: 'interstitial' });
    await pass(3000);
    expect(notices.show).not.toHaveBeenCalled();
  });
  test('are not shown again for facts that were closed today', async () => {
    document.body.innerHTML = TRAP;
    const { notices } = setUp({ told: () => true });
    await pass(3000);
    expect(notices.show).not.toHaveBeenCalled();
  });
});

describe('an address that is put into a form', () => {
  const TRON = 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC';
  const put = (value: string, inputType: string) => {
    const field = document.querySelector('input') as HTMLInputElement;
    field.value = value;
    const event = new Event('input', { bubbles: true, composed: true });
    Object.defineProperty(event, 'inputType', { value: inputType });
    field.dispatchEvent(event);
  };
  const finding = { kind: 'from-chat' as const, origin: { level: 3 as const, at: 1 } };
  beforeEach(() => {
    document.body.innerHTML = '<p>Send crypto</p><input placeholder="Recipient">';
  });

  test('pasted: the card comes before the next press, on a page without any word against it', async () => {
    const { notices } = setUp({ finding });
    await pass(2000);
    put(TRON, 'insertFromPaste');
    await pass(400);
    expect(notices.show).toHaveBeenCalledTimes(1);
    expect(notices.show.mock.calls[0]?.[0]).toMatchObject({ kind: 'card' });
  });
  test('typed: the card waits until the typing rests', async () => {
    const { notices } = setUp({ finding });
    await pass(2000);
    put(TRON, 'insertText');
    await pass(1000);
    expect(notices.show).not.toHaveBeenCalled();
    await pass(1000);
    expect(notices.show).toHaveBeenCalledTimes(1);
  });
  test('made up by a script of the page: nothing is asked and nothing shown', async () => {
    const { notices, sent } = setUp({ finding, real: false });
    await pass(2000);
    put(TRON, 'insertFromPaste');
    document.querySelector('p')?.dispatchEvent(new Event('click', { bubbles: true }));
    await pass(3000);
    expect(notices.show).not.toHaveBeenCalled();
    expect(sent.map(({ name }) => name)).not.toContain('payment:check');
  });
  test("filled in by the page's own paste button: the card comes after the press", async () => {
    const { notices } = setUp({ finding });
    await pass(2000);
    (document.querySelector('input') as HTMLInputElement).value = TRON;
    document.querySelector('p')?.dispatchEvent(new Event('click', { bubbles: true }));
    await pass(1000);
    expect(notices.show).toHaveBeenCalledTimes(1);
  });
  test('without a finding nothing is shown, and the address is in no other message', async () => {
    const { notices, sent } = setUp();
    await pass(2000);
    put(TRON, 'insertFromPaste');
    await pass(3000);
    expect(notices.show).not.toHaveBeenCalled();
    expect(sent.filter(({ payload }) => JSON.stringify(payload).includes(TRON)).map(({ name }) => name)).toEqual([
      'payment:check',
    ]);
  });
  test('closed, it gives the page its own notice back', async () => {
    document.body.innerHTML = TRAP;
    const { notices, press } = setUp({ finding });
    await pass(3000);
    put(TRON, 'insertFromPaste');
    await pass(500);
    press('hide');
    await pass(500);
    expect(notices.show.mock.calls.map(([notice]) => notice.kind)).toEqual(['banner', 'card', 'banner']);
  });
});
