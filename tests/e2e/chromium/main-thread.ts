/**
 * Processor time of the tasks on a tab's main thread, from the browser's own trace, and the size of its heap. Taken in windows
 * one after the other, so that half an hour of it needs no half an hour of memory.
 */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly name?: string };
}
export interface Task {
  /** Processor time, ms: other work on the machine is not in it. */
  readonly cpu: number;
  /** Script of ours ran in it. */
  readonly ours: boolean;
  /** Processor time of script of ours in it, ms: observers are called at the end of the page's own work. */
  readonly own: number;
  /** What took longest inside, with its processor time in ms. */
  readonly inside: readonly string[];
}

/** Tasks shorter than this are not kept, ms of processor time. */
const KEPT_MS = 10;

/** @param script a part of our script's address. */
export async function traceTasks(cdp: CDPSession, script: string, work: () => Promise<unknown>): Promise<Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const done = new Promise((ok) => cdp.once('Tracing.tracingComplete', ok));
  await cdp.send('Tracing.start', { categories: '-*,toplevel,devtools.timeline,v8', transferMode: 'ReportEvents' });
  await work();
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  return tasksOf(events, script);
}

function tasksOf(events: readonly TraceEvent[], script: string): Task[] {
  const isOurs = ({ args }: TraceEvent) => (args?.data?.url ?? '').includes(script);
  const threads = new Set(events.filter(isOurs).map(({ pid, tid }) => `${pid} ${tid}`));
  const own = events.filter(({ pid, tid, ph }) => ph === 'X' && threads.has(`${pid} ${tid}`));
  const spans = own.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  for (let i = 0; i < spans.length; ) {
    const task = spans[i] as TraceEvent;
    const end = task.ts + (task.dur ?? 0);
    let next = i + 1;
    while (next < spans.length && (spans[next]?.ts ?? 0) < end) next += 1;
    const cpu = cpuOf(task);
    if (cpu >= KEPT_MS) {
      const inside = spans.slice(i + 1, next);
      tasks.push({
        cpu,
        ours: [task, ...inside].some(isOurs),
        own: ownCpu([task, ...inside].filter(isOurs)),
        inside: inside
          .toSorted((a, b) => cpuOf(b) - cpuOf(a))
          .slice(0, 6)
          .map((span) =>
            `${span.name} ${cpuOf(span).toFixed(1)} ${(span.args?.data?.url ?? '').split('/').at(-1)}`.trim(),
          ),
      });
    }
    i = next;
  }
  return tasks;
}

/** Spans that lie in another one of ours are in its time already. @param spans in the order of their starts. */
function ownCpu(spans: readonly TraceEvent[]): number {
  let sum = 0;
  let end = 0;
  for (const span of spans) {
    if (span.ts < end) continue;
    end = span.ts + (span.dur ?? 0);
    sum += cpuOf(span);
  }
  return sum;
}

const cpuOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** Bytes in use after a collection: what scripts hold, and their typed arrays, which lie outside the heap. */
export async function heapBytes(cdp: CDPSession): Promise<{ used: number; buffers: number }> {
  await cdp.send('HeapProfiler.enable');
  // Twice: what the first frees may hold on to something.
  for (let i = 0; i < 2; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return { used: usage.usedSize, buffers: usage.backingStorageSize ?? 0 };
}
