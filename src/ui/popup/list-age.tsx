/**
 * How large and how old the list of reported sites is, and whether it is kept new. An old or unreadable list is said, not hidden; so
 * is a build that nobody keeps new.
 */
import type { JSX } from 'preact';
import type { FeedView, ListStatus } from '../../family/tab-status.ts';
import type { Words } from '../words.ts';

/** A scam site lives for days to weeks: a list this old (days) misses much. */
export const OLD_LIST_DAYS = 14;
const DAY_MS = 86_400_000;

export function ListAge(props: { words: Words; list: ListStatus | null; now: number }): JSX.Element {
  const { words, list, now } = props;
  if (!list) return <p class="caution">{words.t('popup.list.none')}</p>;
  const days = Math.floor((now - Date.parse(list.built)) / DAY_MS);
  return (
    <>
      <p class="small">{words.t('popup.list', { count: list.entries, day: words.day(list.built) })}</p>
      {days > OLD_LIST_DAYS && <p class="caution">{words.t('popup.list.old', { days })}</p>}
      {list.feed && <FeedAge words={words} feed={list.feed} />}
    </>
  );
}

function FeedAge({ words, feed }: { words: Words; feed: FeedView }): JSX.Element {
  const { source, age, fresh } = feed;
  if (!source) return <p class="small">{words.t('list.no-source')}</p>;
  if (age === null || fresh === null) return <p class="small">{words.t('list.age.never')}</p>;
  const when = { day: words.day(fresh), time: words.time(fresh) };
  return (
    <p class={age === 'fresh' ? 'small' : 'caution'} data-list-age={age}>
      {words.t(`list.age.${age}`, when)}
    </p>
  );
}
