/** The asking side of the message map. Never throws: a dead worker or an updated extension is an answer too. */
import type { Ask, MessageName, Reply } from './messages.ts';

/**
 * What a content script needs of the browser, taken as it is: both browsers of our minimum versions give promises here, and
 * the polyfill would cost every page 10 kB and two milliseconds.
 */
interface OwnRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

function ownRuntime(): OwnRuntime | undefined {
  const global = globalThis as { browser?: { runtime?: OwnRuntime }; chrome?: { runtime?: OwnRuntime } };
  return global.browser?.runtime ?? global.chrome?.runtime;
}

/** Sends one message to the worker. Codes: `gone` (extension reloaded or worker unreachable), or the worker's own. */
export async function ask<N extends MessageName>(name: N, payload: Ask<N>): Promise<Reply<N>> {
  try {
    const reply: unknown = await ownRuntime()?.sendMessage({ name, payload });
    return isReply<N>(reply) ? reply : { ok: false, code: 'no-answer' };
  } catch {
    return { ok: false, code: 'gone' };
  }
}

function isReply<N extends MessageName>(value: unknown): value is Reply<N> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

/** Whether this content script still belongs to a living extension. */
export function isAlive(): boolean {
  try {
    return typeof ownRuntime()?.id === 'string';
  } catch {
    return false;
  }
}

/**
 * True for the first living script of its kind in this frame: a script that is injected into an open tab may find one there
 * already. One that an update orphaned no longer counts.
 */
export function isFirst(kind: 'chat' | 'page'): boolean {
  const running = globalThis as { kinwardRunning?: Record<string, () => boolean> };
  running.kinwardRunning ??= {};
  const other = running.kinwardRunning[kind];
  if (other?.()) return false;
  running.kinwardRunning[kind] = isAlive;
  return true;
}
