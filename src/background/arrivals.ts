/**
 * Redirects behind a chat's link: a site that a tab was sent on to by a link out of a chat counts as coming from that chat, in that tab.
 * Only the very link counts (much of the world shares `bit.ly`), never a link that the person follows from its page, and nothing is
 * asked online. Kept for the tab's life, as keyed hashes; pages whose way did not begin in a chat leave no trace here.
 *
 *   began A ---> arrived B (by the server)                      B came out of the chat, if A is a link of it
 *   arrived A -> began B -> arrived B (by the page: meta, script)   the same; and on from B to C
 *   arrived A -> began B within three seconds                   the same: scripts that wait a moment are called plain links
 */
import type { ChatOrigin } from '../family/decide.ts';
import type { Navigation } from '../platform/navigation.ts';
import type { SessionStore } from '../platform/session-store.ts';
import { type Chain, registrable } from './chain.ts';

/** A page left sooner was not read: it sent the browser on by a script that waited until the page had loaded. Ms. */
const TOO_SOON_MS = 3000;
/** Sites a tab was sent on to, newest last. A longer row of redirects is told of as far as its end. */
const MAX_LANDED = 8;

/** What a tab has of chats' links. All are keyed hashes. */
interface Way {
  /** The chat's link whose page is being asked for; null where it is none. */
  readonly asked: string | null;
  /** Firefox tells of a redirect's end as of a second beginning: the link that was asked for just before it, and that end's site. */
  readonly turned: { readonly link: string; readonly site: string } | null;
  /** The chat's link by which the shown page came; null where it came by none. */
  readonly shown: string | null;
  /** When it was shown, Unix ms. */
  readonly at: number;
  /** What is asked for was asked for too soon after that for a person. */
  readonly soon: boolean;
  readonly landed: readonly { readonly site: string; readonly link: string }[];
}
const NO_WAY: Way = { asked: null, turned: null, shown: null, at: 0, soon: false, landed: [] };

interface Dependencies {
  readonly chain: Pick<Chain, 'originOf' | 'linkOf' | 'siteOf' | 'originOfLink'>;
  readonly session: Pick<SessionStore, 'get' | 'set' | 'remove'>;
}

export interface Arrivals {
  /** For every navigation of a tab, in the order the browser tells of them. */
  note(navigation: Navigation): Promise<void>;
  /** The riskiest chat this page came out of: by its own site, or by a link that led here in this tab. */
  originOf(tab: number | null, url: string): Promise<ChatOrigin | null>;
  forget(tab: number): Promise<void>;
}

const keyOf = (tab: number) => `way:${tab}`;

export function createArrivals({ chain, session }: Dependencies): Arrivals {
  /** One navigation of a tab after the other; whoever asks waits for what was told before. A cache: it is empty in a new worker. */
  const turns = new Map<number, Promise<void>>();

  async function follow({ tab, url, at, step, redirect }: Navigation): Promise<void> {
    const [own, old] = await Promise.all([chain.linkOf(url), session.get<Way>(keyOf(tab))]);
    if (own === null && old === null) return;
    const way = old ?? NO_WAY;
    const site = await chain.siteOf(url);
    if (step === 'began') {
      const turned = way.asked !== null && own === null ? { link: way.asked, site } : null;
      await session.set(keyOf(tab), { ...way, asked: own, turned, soon: at - way.at <= TOO_SOON_MS } satisfies Way);
      return;
    }
    const asked = way.asked ?? (way.turned?.site === site ? way.turned.link : null);
    const byPage = redirect?.client || (way.soon && !redirect?.byHand);
    const led = (redirect?.server ? asked : null) ?? (byPage ? way.shown : null);
    const known = way.landed.find((each) => each.site === site)?.link ?? null;
    const landed =
      led === null || led === own
        ? way.landed
        : [...way.landed.filter((each) => each.site !== site), { site, link: led }];
    await session.set(keyOf(tab), {
      asked: null,
      turned: null,
      shown: own ?? led ?? known,
      at,
      soon: false,
      landed: landed.slice(-MAX_LANDED),
    } satisfies Way);
  }

  return {
    note(navigation) {
      const { tab } = navigation;
      // A route inside a page is no arrival.
      if (navigation.step === 'moved') return turns.get(tab) ?? Promise.resolve();
      const turn = (turns.get(tab) ?? Promise.resolve()).then(() => follow(navigation));
      const settled = turn.catch(() => undefined);
      turns.set(tab, settled);
      void settled.then(() => {
        if (turns.get(tab) === settled) turns.delete(tab);
      });
      return turn;
    },

    async originOf(tab, url) {
      const own = chain.originOf(url);
      if (tab === null || registrable(url) === null) return own;
      await turns.get(tab);
      const way = await session.get<Way>(keyOf(tab));
      const site = way && way.landed.length > 0 ? await chain.siteOf(url) : null;
      const link = way?.landed.find((each) => each.site === site)?.link;
      const led = link === undefined ? null : await chain.originOfLink(link);
      const first = await own;
      return first && led ? (led.level > first.level ? led : first) : (first ?? led);
    },

    forget: (tab) => session.remove([keyOf(tab)]),
  };
}
