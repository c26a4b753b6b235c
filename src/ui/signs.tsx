/** The signs behind a finding, each in plain words with its place. Nothing of the chat's own text is in them. */
import type { JSX } from 'preact';
import type { Sign } from './finding.ts';
import { Icon } from './icon.tsx';

export function Signs({ title, signs }: { title: string; signs: readonly Sign[] }): JSX.Element | null {
  const told = signs.filter(({ text }) => text !== '');
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="signs-title">
      <h2 id="signs-title">{title}</h2>
      <ul class="signs">
        {told.map(({ text, place }) => (
          <li key={text + place}>
            <Icon name="look" />
            <span>
              {text}
              {place !== '' && <span class="small">{place}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
