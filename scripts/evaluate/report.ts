/** Puts the measured figures into a table for the terminal and a page with bars. Counts nothing itself. */
import { perThousand, type Share, shareText, wilson } from './interval.ts';
import { type Measured, median, perUserWeek, sum } from './measure.ts';

export interface Section {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly text: string; readonly share: Share | null }[];
}

const line = (name: string, share: Share, text = shareText(share)) => ({ name, text, share });
const plain = (name: string, text: string) => ({ name, text, share: null });

export function sectionFor(m: Measured): Section {
  const lines = [];
  if (m.recall.of > 0) {
    lines.push(line('recall at level 3', m.recall));
    if (m.before.of > 0) lines.push(line('level 2 before the ask', m.before));
    if (m.atAsk.of > 0) lines.push(line('level 3 at the ask', m.atAsk));
    if (m.beforePayment.of > 0) lines.push(line('level 3 before payment', m.beforePayment));
    const hours = median(m.leadHours);
    const messages = median(m.leadMessages);
    if (messages !== null)
      lines.push(
        plain(
          'lead before payment, median',
          `${messages} messages${hours === null ? '' : `, ${hours.toFixed(0)} hours`}`,
        ),
      );
    for (const [kind, share] of [...m.perKind].sort()) lines.push(line(`  ${kind}`, share));
    for (const [language, share] of [...m.perLanguage].sort()) lines.push(line(`  ${language}`, share));
  }
  if (m.watchOnly.of > 0) lines.push(line('watch-only errors (level 3)', m.watchOnly));
  if (m.level3.of > 0) {
    lines.push(line('honest chats at level 3, per 1,000', m.level3, perThousand(m.level3)));
    lines.push(line('honest chats at level 2, per 1,000', m.level2, perThousand(m.level2)));
    const { alarms, weeks } = perUserWeek(m);
    if (weeks > 0)
      lines.push(
        plain('alarms per user and week', `${(alarms / weeks).toFixed(4)} (${alarms} in ${weeks.toFixed(0)} weeks)`),
      );
    for (const alarm of m.alarms.slice(0, 12))
      lines.push(plain(`  ${alarm.id}`, `level ${alarm.level}: ${alarm.reasons}`));
  }
  for (const [stage, s] of m.stages) {
    const f1 = s.said + s.true === 0 ? 0 : (2 * s.right) / (s.said + s.true);
    lines.push(plain(`  stage ${stage}`, `F1 ${f1.toFixed(2)} (${s.true} marked)`));
  }
  lines.push(plain('time per message', `${(m.microseconds / Math.max(1, m.messages)).toFixed(0)} us`));
  return { title: `${m.set} (${m.rows} conversations, ${m.messages} messages)`, lines };
}

/** One line a transform: what it does to recall at the ask and to alarms, against the plain text. */
export function compared(
  title: string,
  base: readonly Measured[],
  variants: ReadonlyMap<string, readonly Measured[]>,
): Section {
  const row = (name: string, all: readonly Measured[]) => {
    const ask = sum(all.map((m) => m.atAsk));
    const alarms = sum(all.map((m) => m.level3));
    const second = sum(all.map((m) => m.level2));
    return line(
      name,
      ask,
      `at the ask ${shareText(ask)}; honest chats at level 3: ${alarms.hits}, level 2: ${second.hits} of ${alarms.of}`,
    );
  };
  return { title, lines: [row('as written', base), ...[...variants].map(([name, all]) => row(name, all))] };
}

export function terminal(sections: readonly Section[]): string {
  return sections
    .map(({ title, lines }) => `${title}\n${lines.map(({ name, text }) => `  ${name.padEnd(38)} ${text}`).join('\n')}`)
    .join('\n\n');
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export function html(sections: readonly Section[]): string {
  const bar = (share: Share) => {
    const [low, high] = wilson(share);
    const p = share.of === 0 ? 0 : share.hits / share.of;
    return `<svg width="220" height="12" role="img" aria-label="${(p * 100).toFixed(1)} %"><rect width="220" height="12" fill="#e8e8e8"/><rect width="${220 * p}" height="12" fill="#3a6ea5"/><rect x="${220 * low}" y="5" width="${Math.max(1, 220 * (high - low))}" height="2" fill="#c2571a"/></svg>`;
  };
  const body = sections
    .map(
      ({ title, lines }) =>
        `<h2>${escapeHtml(title)}</h2><table>${lines
          .map(
            ({ name, text, share }) =>
              `<tr><td>${escapeHtml(name)}</td><td>${share ? bar(share) : ''}</td><td>${escapeHtml(text)}</td></tr>`,
          )
          .join('')}</table>`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kinward: evaluation of the chat detector</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2em;max-width:70em}td{padding:2px 12px 2px 0;vertical-align:top}h2{font-size:1.1em;margin-top:2em}</style>
<h1>Evaluation of the chat detector</h1>
<p>Written conversations, not real ones. Bars: share; line: 95 % Wilson interval.</p>
${body}</html>\n`;
}
