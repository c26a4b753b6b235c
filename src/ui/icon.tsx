/** Our own small icons, drawn as SVG on a 24 px grid with round strokes. Always beside words, never instead of them. */
import type { JSX } from 'preact';
import { LOOK, NOTE, QUESTION, STOP, TWIN } from './in-page/shapes.ts';

/** Path data by name; one stroke colour, taken from the text. */
const SHAPES = {
  note: NOTE,
  look: LOOK,
  stop: STOP,
  phone:
    'M6.5 3h3l1.5 4.5-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2L21 14.5v3a2.5 2.5 0 0 1-2.7 2.5A16 16 0 0 1 4 5.7 2.5 2.5 0 0 1 6.5 3z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  'eye-off':
    'M4 4l16 16M9.5 5.8A10 10 0 0 1 12 5.5C18.4 5.5 22 12 22 12a17 17 0 0 1-3 3.7M6 7.8A16 16 0 0 0 2 12s3.6 6.5 10 6.5a10 10 0 0 0 4-.8',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M4.5 12.5l5 5 10-11',
  back: 'M20 12H4M10.5 5.5 4 12l6.5 6.5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3',
  twin: TWIN,
  question: QUESTION,
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.2M4.5 12v.2M4.5 18v.2',
  print: 'M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M18 18h2v2',
  sound: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  copy: 'M9 9h11v11.5H9zM5 15H4V3.5h11V5',
  place: 'M12 21.5s7-6.5 7-11.5a7 7 0 0 0-14 0c0 5 7 11.5 7 11.5zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
} as const;

export type IconName = keyof typeof SHAPES;

/** Decorative by itself: the words beside it carry the meaning. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }): JSX.Element {
  return <Shape d={SHAPES[name]} size={size} />;
}

/** One shape on the 24 px grid, hidden from screen readers. */
export function Shape({ d, size = 24 }: { d: string; size?: number }): JSX.Element {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
