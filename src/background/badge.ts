/** The badge: at most one sign, neutral to a passer-by. "!" = read this, "?" = not watching here. */
import type { TabState } from './tab-states.ts';

export interface Badge {
  readonly text: '' | '!' | '?';
  readonly color: string;
  /** Key of the title's words. */
  readonly title: 'badge.watching' | 'badge.look' | 'badge.not-watching';
}

export function badgeFor(state: TabState | null): Badge {
  if (!state) return { text: '', color: '#5b6b7a', title: 'badge.watching' };
  const loud =
    (state.assessment?.level ?? 0) >= 2 ||
    state.action === 'interstitial' ||
    state.action === 'card' ||
    state.page !== 'silent';
  if (loud && state.assessment?.quiet !== true) return { text: '!', color: '#8a4b00', title: 'badge.look' };
  if (state.watching === 'no' && state.why !== 'starting')
    return { text: '?', color: '#5b6b7a', title: 'badge.not-watching' };
  return { text: '', color: '#5b6b7a', title: 'badge.watching' };
}
