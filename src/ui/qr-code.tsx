/** Text as a QR code, drawn as one SVG path: dark on light in every look, since cameras read nothing else reliably. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The quiet zone that the standard asks for on each side, in modules. */
const BORDER = 4;

/** One square a dark module, as path data; null where the text is too long for a code. The writer comes when it is wanted. */
export async function qrPath(text: string): Promise<{ readonly d: string; readonly size: number } | null> {
  const { default: encodeQR } = await import('qr');
  try {
    // It is read off a lit screen or a fresh print: the lowest correction keeps the squares large.
    const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
    const d = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
    return { d: d.join(''), size: rows.length };
  } catch {
    return null;
  }
}

/** @param label what a screen reader says instead of the picture. */
export function QrCode(props: { text: string; label: string; tooLong: string }): JSX.Element | null {
  const [code, setCode] = useState<Awaited<ReturnType<typeof qrPath>> | undefined>();
  useEffect(() => {
    let current = true;
    void qrPath(props.text).then((made) => current && setCode(made));
    return () => {
      current = false;
    };
  }, [props.text]);
  if (code === undefined) return null;
  if (code === null) return <p class="caution">{props.tooLong}</p>;
  return (
    <svg class="qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={props.label}>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.d} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
