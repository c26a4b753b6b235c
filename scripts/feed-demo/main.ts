/**
 * A whole feed on this machine: keys, root, lists, signatures, a static host on loopback, an extension built for it, a real Chromium
 * that syncs, an emergency entry, and a mirror that is tampered with. Says in text what happened; exit code 0 only if all of it did.
 * Sources: the folder in KINWARD_SOURCES, else the small sample in tests/fixtures/feed. `--built` takes the test build that is there.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFor, copyBuilt } from './build-copy.ts';
import { openDesk } from './desk.ts';
import { openPerson } from './person.ts';

const FIRST = 'first-report.example';
const EMERGENCY = 'night-report.example';

const folder = mkdtempSync(join(tmpdir(), 'kinward-feed-demo-'));
const sources = process.env.KINWARD_SOURCES;
if (sources && !existsSync(sources)) {
  console.error(`kinward feed demo: KINWARD_SOURCES names a folder that is not there: ${sources}`);
  process.exit(2);
}
let failed = false;

/** One line of the story, checked. */
function told(what: string, is: unknown, wanted: unknown): void {
  const good = is === wanted;
  if (!good) failed = true;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${what}: ${String(is)}${good ? '' : ` (expected: ${String(wanted)})`}`);
}

try {
  const desk = await openDesk(folder, sources || undefined, FIRST);
  console.log(`\nbuilding an extension that trusts this root and asks ${desk.url} ...`);
  const prepare = process.argv.includes('--built') ? copyBuilt : buildFor;
  const extension = await prepare(desk.url, desk.root, join(folder, 'extension'));
  const person = await openPerson(extension, join(folder, 'profile'));
  try {
    console.log('\nin a real Chromium:');
    told(`before the first sync, ${FIRST} opens`, await person.visit(FIRST), 'the site');
    const first = await person.updateNow();
    console.log(
      `     list: ${first.entries} entries of ${first.sources.length} sources, data up to ${first.built || 'an unknown day'}`,
    );
    told('update now', first.feed?.last?.status, 'success');
    told('the list served is the synced one', first.feed?.origin, 'synced');
    told(`after it, ${FIRST} opens`, await person.visit(FIRST), 'the warning page');
    told(`${EMERGENCY}, which nobody has listed, opens`, await person.visit(EMERGENCY), 'the site');

    console.log(`\nan emergency: ${EMERGENCY} is reported and listed`);
    await desk.add(EMERGENCY);
    console.log('\nin the same Chromium:');
    const second = await person.updateNow();
    told('update now', second.feed?.last?.status, 'success');
    told('entries', second.entries, first.entries + 1);
    told(`${EMERGENCY} opens`, await person.visit(EMERGENCY), 'the warning page');
    told('another sync', (await person.updateNow()).feed?.last?.status, 'up_to_date');

    console.log('\nsomebody puts a page of their own in place of now.json:');
    const now = join(dirname(dirname(desk.root)), 'now.json');
    mkdirSync(dirname(now), { recursive: true });
    writeFileSync(now, '<html>please log in</html>');
    told('update now', (await person.updateNow()).feed?.last?.status, 'bad_bytes');
    told(`${EMERGENCY} still opens`, await person.visit(EMERGENCY), 'the warning page');
  } finally {
    await person.close();
    desk.server.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(failed ? '\nsomething did not happen as it should; see FAIL above' : '\nall of it happened');
process.exitCode = failed ? 1 : 0;
