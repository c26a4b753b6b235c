/** Watching or not, and why: the first thing the popup says. What is not watched is never hidden. */
import type { JSX } from 'preact';
import type { TabStatus } from '../../family/tab-status.ts';
import { Icon } from '../icon.tsx';
import type { Words } from '../words.ts';

export interface WatchLineProps {
  readonly words: Words;
  readonly status: TabStatus;
  onAllow(): void;
}

export function WatchLine({ words, status, onAllow }: WatchLineProps): JSX.Element {
  const { watching, why, surface, messages, allSites } = status;
  return (
    <section class={`watch ${watching}`}>
      <p class="lead">
        <Icon name={watching === 'no' ? 'eye-off' : 'eye'} />
        <strong>{words.t(`watch.title.${watching}`)}</strong>
      </p>
      <p>{words.t(`watch.${why}`)}</p>
      {surface === 'chat' && messages > 0 && <p class="small">{words.t('watch.messages', { count: messages })}</p>}
      {!allSites && (
        <>
          {why !== 'no-permission' && <p class="small">{words.t('watch.only-chats')}</p>}
          <button type="button" class="quiet" onClick={onAllow}>
            {words.t('watch.allow')}
          </button>
        </>
      )}
    </section>
  );
}

/** In its place while the worker has not answered, or does not: nothing here may read as being watched. */
export function NotYetLine(props: { words: Words; gone: boolean; found: boolean }): JSX.Element {
  const { words, gone, found } = props;
  return (
    <section class="watch no">
      <p class="lead">
        <Icon name={gone ? 'eye-off' : 'clock'} />
        <strong>{words.t(gone ? 'watch.title.no' : 'watch.title.checking')}</strong>
      </p>
      {gone ? <p>{words.t('app.gone')}</p> : found && <p>{words.t('watch.checking')}</p>}
    </section>
  );
}
