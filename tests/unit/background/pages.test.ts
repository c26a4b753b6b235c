/** Pages in the worker: list, page verdict and chain joined; late answers and passes; what is noted and what is not. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Timeline } from '../../../src/detection/chat/assessment.ts';
import { emptyTimeline } from '../../../src/detection/chat/timeline.ts';
import { absenceOf, explain, NOW, openWarning, stage } from './pages-stage.ts';

const ADDRESS = { chain: 'tron' as const, address: 'TInventedInventedInventedInvented1' };
const sender = (url: string, incognito = false) => ({ kind: 'content' as const, tab: 7, url, incognito });

type Stage = ReturnType<typeof stage>;
let records: Stage['records'];
let warnings: Stage['warnings'];
let tabs: Stage['tabs'];
let chain: Stage['chain'];
let pages: Stage['pages'];
/** What the browser says the tab shows. */
let urlOfTab: string | null;

/** A chat of the given level that handed over these URLs and addresses. */
async function chatHandedOver(level: Timeline['peak'], urls: string[], addresses: (typeof ADDRESS)[] = []) {
  const key = `thread-${level}`;
  await records.changeTimeline(key, () => ({ ...emptyTimeline('unknown', NOW), peak: level }));
  await chain.handOver(key, urls, addresses, NOW);
}
beforeEach(() => {
  urlOfTab = null;
  ({ records, warnings, tabs, chain, pages } = stage(() => urlOfTab));
});

describe('the navigation guard', () => {
  test('stops before a listed page', async () => {
    await pages.guard({ tab: 7, url: 'https://listed.example/a' });
    expect(openWarning).toHaveBeenCalledWith(7, '0'.repeat(32));
    expect(await warnings.get('0'.repeat(32))).toMatchObject({
      url: 'https://listed.example/a',
      host: 'listed.example',
      tab: 7,
      status: { domain: { verdict: 'listed' } },
    });
  });

  test.each([
    ['an ordinary page', 'https://a.example/'],
    ['a known platform', 'https://bigexchange.example/'],
    ['a chat site', 'https://web.whatsapp.com/listed'],
    ['a site its source has dropped', 'https://dropped.example/'],
  ])('lets through: %s', async (_name, url) => {
    await pages.guard({ tab: 7, url });
    expect(openWarning).not.toHaveBeenCalled();
  });

  test('a late answer never hits the next page', async () => {
    const late = pages.guard({ tab: 7, url: 'https://listed.example/' });
    await pages.guard({ tab: 7, url: 'https://a.example/' });
    await late;
    expect(openWarning).not.toHaveBeenCalled();
  });

  test('a pass holds for its tab and host only', async () => {
    await warnings.grantPass(7, 'listed.example');
    await pages.guard({ tab: 7, url: 'https://listed.example/' });
    expect(openWarning).not.toHaveBeenCalled();
    await pages.guard({ tab: 8, url: 'https://listed.example/' });
    expect(openWarning).toHaveBeenCalledTimes(1);
  });
});

describe('a page that fought its notice', () => {
  const fought = (url: string) => pages['notice:pressed']({ button: 'fought', thread: null }, sender(url));
  test('is left for the warning page', async () => {
    await pages['page:record']({ verdict: 'danger', reasons: [], addresses: [] }, sender('https://a.example/'));
    openWarning.mockClear();
    await fought('https://a.example/');
    expect(openWarning).toHaveBeenCalledOnce();
  });
  test('a chat site is not left: the explanation is opened over it', async () => {
    await fought('https://web.whatsapp.com/');
    expect(openWarning).not.toHaveBeenCalled();
    expect(explain).toHaveBeenCalledWith(7);
  });
});

describe('a pass that is taken back', () => {
  const opened = async (url: string) => {
    await warnings.grantPass(7, new URL(url).hostname);
    await pages['page:check']({}, sender(url));
    urlOfTab = url;
    openWarning.mockClear();
  };
  test('brings the warning back to a tab that still shows the page', async () => {
    await opened('https://listed.example/a');
    await warnings.withdraw('listed.example');
    await pages.stopAgain(7, 'listed.example');
    expect(openWarning).toHaveBeenCalledOnce();
  });

  test.each([
    ['another page', 'https://a.example/'],
    ['a page the browser does not tell of', null],
  ])('leaves a tab alone that shows %s', async (_name, url) => {
    await opened('https://listed.example/a');
    urlOfTab = url;
    await pages.stopAgain(7, 'listed.example');
    expect(openWarning).not.toHaveBeenCalled();
  });

  test('leaves a page alone that has nothing against it any more', async () => {
    await opened('https://a.example/');
    await pages.stopAgain(7, 'a.example');
    expect(openWarning).not.toHaveBeenCalled();
  });
});

describe('the chain from chat to page', () => {
  const record = (url: string, ask: Partial<Parameters<Stage['pages']['page:record']>[0]> = {}) =>
    pages['page:record']({ verdict: 'silent', reasons: [], addresses: [], ...ask }, sender(url));

  test('an unknown platform out of a risky chat is stopped, also on another host of the same domain', async () => {
    await chatHandedOver(3, ['https://www.newplatform.example/register']);
    const { action } = await record('https://h5.newplatform.example/#/deposit', { verdict: 'unknown-platform' });
    expect(action).toBe('interstitial');
    expect(openWarning).toHaveBeenCalledTimes(1);
  });

  test('the same platform without the chat stays softer', async () => {
    await chatHandedOver(3, ['https://another.example/']);
    expect((await record('https://newplatform.example/', { verdict: 'unknown-platform' })).action).toBe('banner');
    expect(openWarning).not.toHaveBeenCalled();
  });

  test('customers of one shared host are not each other', async () => {
    await chatHandedOver(4, ['https://scam.pages.dev/']);
    expect((await record('https://honest.pages.dev/')).action).toBe('none');
    expect((await record('https://scam.pages.dev/')).action).toBe('banner');
  });

  test('an address out of a risky chat is noticed on a known exchange', async () => {
    await chatHandedOver(3, [], [ADDRESS]);
    const here = 'https://bigexchange.example/withdraw';
    expect((await record(here, { addresses: [ADDRESS] })).action).toBe('card');
    expect(
      (await record(here, { addresses: [{ ...ADDRESS, address: 'TAnotherAnotherAnotherAnotherAnot2' }] })).action,
    ).toBe('none');
  });

  test("a known platform's own words are no finding", async () => {
    expect(
      await record('https://bigexchange.example/fees', {
        verdict: 'danger',
        reasons: [{ rule: 'P-x', where: 'main' }],
      }),
    ).toMatchObject({ action: 'none', status: { page: 'silent', pageReasons: [] } });
  });
});

describe('licence claims', () => {
  const claims = async (url: string) => {
    const licences = [{ regulator: 'fca' as const, number: '583263' }];
    return pages['page:record']({ verdict: 'silent', reasons: [], addresses: [], licences }, sender(url));
  };
  test('are compared with whose site it is, and decide nothing by themselves', async () => {
    const copied = await claims('https://clone-markets.example/about');
    expect(copied).toMatchObject({ action: 'none', status: { licences: [{ finding: 'mismatch' }] } });
    expect((await claims('https://www.etoro.com/')).status.licences).toMatchObject([{ finding: 'match' }]);
  });
  test('of the page before are gone with it', async () => {
    await claims('https://clone-markets.example/about');
    await pages['page:check']({}, sender('https://clone-markets.example/'));
    expect((await tabs.get(7))?.licences).toEqual([]);
  });
});

describe('a site that is not much visited', () => {
  const record = async (url: string, kind: 'silent' | 'unknown-platform' | 'danger') =>
    pages['page:record']({ verdict: kind, reasons: [], addresses: [] }, sender(url));

  test('is said so beside something else, and the action is the same as without it', async () => {
    const told = await record('https://newplatform.example/', 'unknown-platform');
    expect(told).toMatchObject({ action: 'banner', status: { unestablished: { sites: 16_000, date: '2026-11-01' } } });
    absenceOf.mockResolvedValueOnce(null as never);
    expect(await record('https://oldplatform.example/', 'unknown-platform')).toMatchObject({
      action: 'banner',
      status: { page: 'unknown-platform', unestablished: null },
    });
  });

  test.each([
    ['nothing speaks against', 'https://newshop.example/', 'silent' as const],
    ['is known', 'https://bigexchange.example/', 'danger' as const],
  ])('is not asked about where the site %s', async (_what, url, kind) => {
    expect((await record(url, kind)).action).toBe('none');
    expect(absenceOf).not.toHaveBeenCalled();
  });

  test('a much-visited site with a trap on it is stopped all the same', async () => {
    absenceOf.mockResolvedValueOnce(null as never);
    expect((await record('https://oldplatform.example/', 'danger')).action).toBe('interstitial');
  });

  test('what was said of the page before is gone with it', async () => {
    await record('https://newplatform.example/', 'unknown-platform');
    await pages['page:check']({}, sender('https://newplatform.example/'));
    expect((await tabs.get(7))?.unestablished).toBeNull();
  });
});

describe('history', () => {
  test('keeps the domain of a finding, not its path', async () => {
    await pages['page:record'](
      { verdict: 'danger', reasons: [], addresses: [] },
      sender('https://h5.newplatform.example/user/123?token=abc'),
    );
    expect(await records.history()).toEqual([
      {
        id: expect.any(String),
        day: expect.any(Number),
        kind: 'page',
        level: 4,
        verdict: 'danger',
        domain: 'newplatform.example',
      },
    ]);
  });

  test.each([
    ['an ordinary page', 'silent' as const, false],
    ['a private window', 'danger' as const, true],
  ])('keeps nothing of %s', async (_name, kind, incognito) => {
    await pages['page:record']({ verdict: kind, reasons: [], addresses: [] }, sender('https://a.example/', incognito));
    expect(await records.history()).toEqual([]);
  });
});

describe('a site its source has dropped', () => {
  const record = { verdict: 'silent' as const, reasons: [], addresses: [] };

  test('is told by a banner on the page, and noted as such', async () => {
    await pages['page:check']({}, sender('https://dropped.example/'));
    const { action } = await pages['page:record'](record, sender('https://dropped.example/'));
    expect(action).toBe('banner');
    expect(openWarning).not.toHaveBeenCalled();
    expect(await records.history()).toMatchObject([{ verdict: 'listed', level: 2, domain: 'dropped.example' }]);
  });

  test('is stopped when a risky chat sent it', async () => {
    await chatHandedOver(3, ['https://dropped.example/']);
    const { action } = await pages['page:record'](record, sender('https://dropped.example/'));
    expect(action).toBe('interstitial');
    expect(openWarning).toHaveBeenCalledOnce();
    expect(await records.history()).toMatchObject([{ level: 4 }]);
  });
});
