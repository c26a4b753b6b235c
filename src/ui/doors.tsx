/** Two doors for two readers: who wants to check, and who has already paid. Each opens a short list of steps. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import type { Words } from './words.ts';

interface DoorProps {
  readonly icon: IconName;
  readonly title: string;
  readonly steps: readonly string[];
  readonly lead?: string;
  readonly children?: ComponentChildren;
}

function Door({ icon, title, steps, lead, children }: DoorProps): JSX.Element {
  return (
    <details class="door">
      <summary>
        <Icon name={icon} />
        {title}
      </summary>
      {lead && <p>{lead}</p>}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
    </details>
  );
}

export function CheckDoor({ words }: { words: Words }): JSX.Element {
  return (
    <Door
      icon="list"
      title={words.t('warning.check')}
      steps={[
        words.t('warning.check.1'),
        words.t('warning.check.2'),
        words.t('warning.check.3'),
        words.t('warning.check.4'),
      ]}
    />
  );
}

export function PaidDoor({ words }: { words: Words }): JSX.Element {
  return (
    <Door
      icon="phone"
      title={words.t('warning.paid')}
      lead={words.t('warning.paid.0')}
      steps={[
        words.t('warning.paid.1'),
        words.t('warning.paid.2'),
        words.t('warning.paid.3'),
        words.t('warning.paid.4'),
        words.t('warning.paid.5'),
      ]}
    >
      <p>{words.t('help.heavy')}</p>
    </Door>
  );
}
