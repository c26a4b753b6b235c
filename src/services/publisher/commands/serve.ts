/**
 * `serve`: the public folder over HTTP, the way a static host should answer: open to any origin, bytes as they lie there, short
 * memory for now.json and established.json, and for ever for the rest. For trying out; a real feed lies on a real host.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { feedFolder } from '../files/feed-folder.ts';
import { Refused } from '../refused.ts';

/** The only paths a feed has: nothing else of the disk can be asked for. */
const PATH =
  /^\/(now\.json|root\/\d{1,7}\.json|list\/\d{1,16}\.json|established\.json|[sd]\/[0-9a-f]{64}\.gz|e\/[0-9a-f]{64}\.bin)$/;

export interface ServeOptions {
  readonly folder: string;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Told of every answer. */
  readonly onAnswer?: (path: string, status: number, bytes: number) => void;
}

/** Resolves when it listens. @throws Refused when there is nothing to serve or the port is taken. */
export async function serve(options: ServeOptions): Promise<{ url: string; server: Server }> {
  const place = feedFolder(options.folder).public;
  if (!existsSync(place)) throw new Refused(`nothing to serve: no ${place}`);
  const server = createServer((request, response) => {
    const { status, bytes } = answer(place, request, response);
    options.onAnswer?.(request.url ?? '', status, bytes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Refused(`cannot listen on ${options.host}:${options.port}: ${error.message}`)),
    );
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`, server };
}

function answer(place: string, request: IncomingMessage, response: ServerResponse): { status: number; bytes: number } {
  const path = PATH.exec((request.url ?? '').split('?', 1)[0] ?? '')?.[1];
  const end = (
    status: number,
    headers: Record<string, string>,
    body = Buffer.alloc(0),
  ): { status: number; bytes: number } => {
    response.writeHead(status, { 'access-control-allow-origin': '*', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
    return { status, bytes: request.method === 'HEAD' ? 0 : body.length };
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { allow: 'GET, HEAD' });
  const file = path === undefined ? '' : join(place, path);
  if (path === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return end(404, {});
  const body = readFileSync(file);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers = {
    etag,
    // Opaque bytes: a scanner that unpacks by name or type has called a plain list of bad hosts malware before.
    'content-type': path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
    'cache-control': /^(?:now|established)\.json$/.test(path)
      ? 'public, max-age=300'
      : 'public, max-age=31536000, immutable',
  };
  if (request.headers['if-none-match'] === etag) return end(304, headers);
  return end(200, { ...headers, 'content-length': String(body.length) }, body);
}
