/** One of the two doors of the warning page: a heading that opens a short list of steps. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../icon.tsx';

export interface DoorProps {
  readonly icon: IconName;
  readonly title: string;
  readonly steps: readonly string[];
  readonly lead?: string;
  readonly children?: ComponentChildren;
}

export function Door({ icon, title, steps, lead, children }: DoorProps): JSX.Element {
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
