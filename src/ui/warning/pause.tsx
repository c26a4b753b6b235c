/** The pause before a page can be opened all the same: why there is one, how long it still lasts, what to use it for. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CoolingReason } from '../../family/cooling-off.ts';
import { Icon } from '../icon.tsx';
import type { Words } from '../words.ts';
import { type Countdown, clockFace } from './countdown.ts';

const LOOK_EVERY_MS = 1000;

/** What is left of the countdown, drawn anew each second while it runs; null for none. */
export function useLeft(countdown: Countdown | null): number {
  const [left, setLeft] = useState(countdown?.left() ?? 0);
  useEffect(() => {
    if (!countdown || countdown.left() === 0) return;
    const look = () =>
      void countdown.tick().then(() => {
        setLeft(countdown.left());
        if (countdown.left() === 0) clearInterval(timer);
      });
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [countdown]);
  return left;
}

export function Pause(props: { words: Words; reason: CoolingReason; left: number }): JSX.Element {
  const { words, reason, left } = props;
  return (
    <div class="pause" data-left={Math.ceil(left / 1000)}>
      <p>{words.t(`warning.wait.${reason}`)}</p>
      <p>{words.t('warning.wait.use')}</p>
      {left > 0 && (
        <p class="lead">
          <Icon name="clock" />
          {/* Each second read out would drown everything else: only the end is announced. */}
          <strong role="timer" aria-live="off">
            {words.t('warning.wait.left', { time: clockFace(left) })}
          </strong>
        </p>
      )}
      <p role="status">{left === 0 && words.t('warning.wait.over')}</p>
      {left > 0 && <p class="small">{words.t('warning.wait.counts')}</p>}
    </div>
  );
}
