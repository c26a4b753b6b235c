/** Two doors for two readers: who wants to check, and who has already paid. Each opens a short list of steps, and whom to call. */
import type { ComponentChildren, JSX } from 'preact';
import type { HelpKind } from '../family/help-lines.ts';
import { MONEY_KINDS } from './help/help-for.tsx';
import { HelpBody, type HelpSource } from './help/help-lines.tsx';
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

/** Who only wants to know asks somebody who knows such platforms; the police is for who has lost something. */
const CHECK_KINDS: readonly HelpKind[] = ['fraud', 'bank'];

/** @param help left out where the same lines already stand open beside the doors. */
export function Doors({ words, help }: { words: Words; help?: HelpSource }): JSX.Element {
  return (
    <>
      <Door
        icon="list"
        title={words.t('warning.check')}
        steps={[
          words.t('warning.check.1'),
          words.t('warning.check.2'),
          words.t('warning.check.3'),
          words.t('warning.check.4'),
        ]}
      >
        {help && <HelpBody {...help} kinds={CHECK_KINDS} />}
      </Door>
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
        {help && <HelpBody {...help} kinds={MONEY_KINDS} />}
        <p>{words.t('help.heavy')}</p>
      </Door>
    </>
  );
}
