/** A list over time: tab-separated host, first listed, dropped, under a header line that names these columns. */
import { denied, headLines, type Importer, numberedLines, SourceError } from './imported.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

export const historyTsv: Importer = {
  format: 'history-tsv',
  recognises: (text) => headLines(text, 1).some((line) => /^host\tfirst_listed\tdropped\s*$/.test(line)),
  read: (text) =>
    numberedLines(text)
      .slice(1)
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, at }) => {
        const [host = '', since = '', dropped = ''] = line.split('\t').map((cell) => cell.trim());
        for (const day of [since, dropped])
          if (day !== '' && !DAY.test(day)) throw new SourceError(`line ${at}: "${day.slice(0, 40)}" is no date`);
        return denied(host, at, since || null, dropped || null);
      }),
};
