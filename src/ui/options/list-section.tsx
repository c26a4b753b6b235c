/** The list of reported sites: how many, from whom, how old, how the last update ended; look for a newer one, fetch it from elsewhere. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FeedView, ListStatus } from '../../family/tab-status.ts';
import { ListAge } from '../popup/list-age.tsx';
import { plainText, type Words } from '../words.ts';
import { ListMirrors } from './list-mirrors.tsx';

/** What the person can do about the list; the worker does it. Null: no answer came. */
export interface ListActions {
  update(): Promise<ListStatus | null>;
  addMirror(url: string): Promise<{ readonly result: MirrorTold; readonly list: ListStatus | null } | null>;
  removeMirror(url: string): Promise<ListStatus | null>;
}
export type MirrorTold = 'added' | 'not-an-address' | 'not-allowed' | 'full';

export interface ListSectionProps {
  readonly words: Words;
  readonly list: ListStatus | null;
  readonly now: number;
  readonly actions?: ListActions;
}

export function ListSection(props: ListSectionProps): JSX.Element {
  const { words, now, actions } = props;
  const [newer, setNewer] = useState<ListStatus | null>(null);
  const [updating, setUpdating] = useState(false);
  const [gone, setGone] = useState(false);
  const list = newer ?? props.list;
  const feed = list?.feed;

  const take = (told: ListStatus | null) => {
    setGone(told === null);
    if (told) setNewer(told);
  };
  const update = async () => {
    if (updating || !actions) return;
    setUpdating(true);
    take(await actions.update());
    setUpdating(false);
  };
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title">{words.t('options.list')}</h2>
      <ListAge words={words} list={list} now={now} />
      <ul>
        {list?.sources.map(({ id, name, entries, date }) => (
          <li key={id}>
            {words.t('options.list.source', { name: plainText(name), count: entries, day: words.day(date) })}
          </li>
        ))}
      </ul>
      {feed !== undefined && feed.masked > 0 && <p class="caution">{words.t('list.masked', { count: feed.masked })}</p>}
      {feed?.source && (
        <>
          <p role="status">{updating ? words.t('list.updating') : lastResult(words, feed)}</p>
          {!updating && feed.next !== null && (
            <p class="small">{words.t('list.next', { day: words.day(feed.next), time: words.time(feed.next) })}</p>
          )}
          {gone && <p class="caution">{words.t('app.gone')}</p>}
          {/* Stays focusable while it works: a disabled button would drop the keyboard's place. */}
          <button type="button" aria-disabled={updating} onClick={() => void update()}>
            {words.t('list.update')}
          </button>
          {actions && <ListMirrors words={words} feed={feed} actions={actions} onTold={take} />}
        </>
      )}
    </section>
  );
}

function lastResult(words: Words, { last }: FeedView): string {
  if (last === null) return '';
  const result = words.t(`list.result.${last.status}`);
  return words.t('list.last', { day: words.day(last.at), time: words.time(last.at), result });
}
