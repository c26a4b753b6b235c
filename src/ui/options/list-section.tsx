/** The list of reported sites: how many, how old, and from whom. */
import type { JSX } from 'preact';
import type { ListStatus } from '../../family/tab-status.ts';
import { ListAge } from '../popup/list-age.tsx';
import type { Words } from '../words.ts';

export function ListSection(props: { words: Words; list: ListStatus | null; now: number }): JSX.Element {
  const { words, list, now } = props;
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title">{words.t('options.list')}</h2>
      <ListAge words={words} list={list} now={now} />
      <ul>
        {list?.sources.map(({ id, name, entries, date }) => (
          <li key={id}>{words.t('options.list.source', { name, count: entries, day: words.day(date) })}</li>
        ))}
      </ul>
    </section>
  );
}
