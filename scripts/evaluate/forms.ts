/** The same tables for the terminal, as a page with bars, and as a document. Knows no figure. */
import { wilson } from './interval.ts';
import type { Cell, Table } from './tables.ts';

/** Columns that a text takes in a terminal: East Asian letters take two. */
function width(text: string): number {
  let columns = 0;
  for (const letter of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1;
  return columns;
}

const pad = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)));
const marked = ({ text, verdict }: Cell) => (verdict === 'missed' ? `${text} MISSED` : text);
const textsOf = ({ head, rows }: Table) => [
  ['', ...head],
  ...rows.map(({ name, cells }) => [name, ...cells.map(marked)]),
];

export function terminal(tables: readonly Table[]): string {
  return tables
    .map((table) => {
      const texts = textsOf(table);
      const widths = texts[0]?.map((_, column) => Math.max(...texts.map((row) => width(row[column] ?? '')))) ?? [];
      const lines = texts.map(
        (row) =>
          `  ${row
            .map((text, i) => pad(text, widths[i] ?? 0))
            .join('  ')
            .trimEnd()}`,
      );
      return `${table.title}\n  ${table.note}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

export function markdown(tables: readonly Table[]): string {
  return tables
    .map((table) => {
      const [head = [], ...rows] = textsOf(table).map(
        (row) => `| ${row.map((text) => text.replaceAll('|', '/')).join(' | ')} |`,
      );
      return `## ${table.title}\n\n${table.note}\n\n${head}\n|${'---|'.repeat(table.head.length + 1)}\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const BAR = 160;

function bar({ share }: Cell): string {
  if (!share || share.of === 0) return '';
  const [low, high] = wilson(share);
  const part = share.hits / share.of;
  const label = `${(part * 100).toFixed(1)} %, interval ${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)} %`;
  return `<svg width="${BAR}" height="12" role="img" aria-label="${label}"><rect width="${BAR}" height="12" class="all"/><rect width="${(BAR * part).toFixed(1)}" height="12" class="part"/><rect x="${(BAR * low).toFixed(1)}" y="5" width="${Math.max(1, BAR * (high - low)).toFixed(1)}" height="2" class="range"/></svg><br>`;
}

const MARKS = {
  met: ' <b class="met">✓ bar met</b>',
  missed: ' <b class="missed">✗ bar missed</b>',
  none: '',
} as const;

/** One file that needs nothing beside it. */
export function html(tables: readonly Table[], date: string): string {
  const body = tables
    .map(({ title, note, head, rows }) => {
      const columns = ['', ...head].map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
      const lines = rows.map(({ name, cells }) => {
        const texts = cells.map((c) => `<td>${bar(c)}${escapeHtml(c.text)}${MARKS[c.verdict ?? 'none']}</td>`);
        return `<tr><th scope="row">${escapeHtml(name)}</th>${texts.join('')}</tr>`;
      });
      return `<h2>${escapeHtml(title)}</h2><p>${escapeHtml(note)}</p><div class="wide"><table><thead><tr>${columns}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
    })
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kinward: evaluation of the chat detector</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2em}td,th{padding:4px 14px 4px 0;vertical-align:top;text-align:left;font-weight:normal}thead th{font-weight:600}tbody tr:nth-child(even){background:#f6f6f6}h2{font-size:1.15em;margin-top:2em}.wide{overflow-x:auto}.all{fill:#e0e0e0}.part{fill:#3a6ea5}.range{fill:#c2571a}.met{color:#1b6b34}.missed{color:#a3230f}</style>
<h1>Evaluation of the chat detector</h1>
<p>${escapeHtml(date)}. Written conversations, not real ones; most of them were read while building. Bars: share; line: 95 % Wilson interval.</p>
${body}</html>\n`;
}
