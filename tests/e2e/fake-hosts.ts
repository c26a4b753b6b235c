/**
 * The whole internet of a test: one server on this machine to which every host name leads, over TLS and plain HTTP.
 * It answers for the hosts it was told of, refuses the rest, and remembers every request that reached it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SeenRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface FakeReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** How long the host takes to answer, in ms. */
  readonly delay?: number;
}
/** Answers for one host; null is a 404. */
export type FakeHost = (request: SeenRequest) => FakeReply | null;

export interface FakeHosts {
  readonly port: number;
  /** Every request so far, to known and unknown hosts alike, oldest first. */
  readonly log: readonly SeenRequest[];
  serve(host: string, answer: FakeHost): void;
  close(): Promise<void>;
}

/** First byte of a TLS handshake record. */
const TLS_HANDSHAKE = 0x16;

function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kinward-cert-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  try {
    const made = spawnSync(
      'openssl',
      `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -keyout ${key} -out ${cert} -subj /CN=fake.example`.split(
        ' ',
      ),
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.error?.message ?? made.stderr}`);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readRequest(message: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  return {
    host: (headers.host ?? '').replace(/:\d+$/, ''),
    path: message.url ?? '/',
    method: message.method ?? 'GET',
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

export async function startFakeHosts(hosts: Readonly<Record<string, FakeHost>> = {}): Promise<FakeHosts> {
  const known = new Map(Object.entries(hosts));
  const log: SeenRequest[] = [];
  const sockets = new Set<Socket>();

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message);
    log.push(request);
    const reply = known.get(request.host)?.(request) ?? { status: 404, body: 'not here' };
    if (reply.delay) await new Promise((done) => setTimeout(done, reply.delay));
    response.writeHead(reply.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...reply.headers });
    response.end(reply.body);
  }
  const listener = (message: IncomingMessage, response: ServerResponse) => {
    // The browser may close its end at any moment; such a request needs no answer.
    answer(message, response).catch(() => response.destroy());
  };
  const https = createHttps(certificate(), listener);
  const http = createHttp(listener);
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready));
  return {
    port: (door.address() as AddressInfo).port,
    log,
    serve: (host, reply) => known.set(host, reply),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => door.close(done));
    },
  };
}
