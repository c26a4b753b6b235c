/** Files of the feed over a real loopback server, and unpacking with a cap: endless bodies, slow drips, redirects, bombs. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchFeedFile } from '../../../src/platform/feed-fetch.ts';
import { gunzip } from '../../../src/platform/gunzip.ts';

let server: Server;
let answer: RequestListener;
let url: string;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/now.json`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

describe('one file', () => {
  test('arrives whole, and nothing of the person goes out', async () => {
    let headers: Record<string, unknown> = {};
    answer = (request, response) => {
      headers = request.headers;
      response.end('hello');
    };
    expect(new TextDecoder().decode(await fetchFeedFile(url, 5))).toBe('hello');
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });

  test('exactly the cap is allowed, one byte more is not', async () => {
    answer = (_request, response) => response.end(Buffer.alloc(100));
    expect(await fetchFeedFile(url, 100)).toHaveLength(100);
    await expect(fetchFeedFile(url, 99)).rejects.toMatchObject({ status: 'too_big' });
  });

  test('an endless body stops at the cap', async () => {
    let sent = 0;
    answer = (_request, response) => {
      const drip = setInterval(() => {
        sent += 65_536;
        response.write(Buffer.alloc(65_536));
      }, 1);
      response.on('close', () => clearInterval(drip));
    };
    await expect(fetchFeedFile(url, 200_000)).rejects.toMatchObject({ status: 'too_big' });
    expect(sent).toBeLessThan(20_000_000);
  });

  test.each([301, 302, 307])('a redirect (%i) is no answer: a captive portal', async (status) => {
    answer = (_request, response) => response.writeHead(status, { location: '/login' }).end();
    await expect(fetchFeedFile(url, 100)).rejects.toMatchObject({ status: 'offline' });
  });

  test.each([404, 403, 500, 204])('status %i is no file', async (status) => {
    answer = (_request, response) => response.writeHead(status).end();
    await expect(fetchFeedFile(url, 100)).rejects.toMatchObject({ status: 'http' });
  });

  test('a slow drip ends with the time', async () => {
    answer = (_request, response) => {
      response.write('a');
    };
    await expect(fetchFeedFile(url, 100, AbortSignal.timeout(150))).rejects.toMatchObject({ status: 'offline' });
  });

  test('a connection that breaks off is no file', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(fetchFeedFile(url, 2000)).rejects.toMatchObject({ status: 'offline' });
  });

  test('nobody there', async () => {
    await new Promise((done) => server.close(done));
    await expect(fetchFeedFile(url, 100)).rejects.toMatchObject({ status: 'offline' });
  });
});

describe('unpacking', () => {
  test('what was packed', async () => {
    const text = 'B\tscam.example\n'.repeat(10_000);
    expect(new TextDecoder().decode(await gunzip(new Uint8Array(gzipSync(text)), text.length))).toBe(text);
  });

  test('nothing packed is nothing', async () => {
    expect(await gunzip(new Uint8Array(gzipSync('')), 0)).toHaveLength(0);
  });

  test.each([
    ['no gzip', Buffer.from('plain text')],
    ['no bytes', Buffer.alloc(0)],
    ['a gzip that breaks off', gzipSync('x'.repeat(1000)).subarray(0, 20)],
    ['a gzip whose checksum is wrong', damaged(gzipSync('x'.repeat(1000)), -6)],
    ['something after the end', Buffer.concat([gzipSync('x'), Buffer.from('more')])],
  ])('%s', async (_name, packed) => {
    await expect(gunzip(new Uint8Array(packed), 10_000)).rejects.toMatchObject({ status: 'bad_bytes' });
  });

  test('a bomb of 2 MB that unpacks to 2 GB stops at the cap, with little memory', async () => {
    const packed = bomb();
    expect(packed.length).toBeGreaterThan(1_900_000);
    const before = process.memoryUsage().rss;
    await expect(gunzip(packed, 16 * 1024 * 1024)).rejects.toMatchObject({ status: 'too_big' });
    // The cap itself, the pieces on their way, and room for the collector; the whole would be 2,000 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(120_000_000);
  });
});

/** 2 GB of zeros as one gzip stream: a block of 64 MB, packed once and repeated with a full flush at its end. */
function bomb(): Uint8Array<ArrayBuffer> {
  const part = gzipSync(Buffer.alloc(64_000_000));
  // Several members in a row are one gzip file.
  return new Uint8Array(Buffer.concat(Array.from({ length: 32 }, () => part)));
}

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length + at] = (copy.at(at) ?? 0) ^ 0xff;
  return copy;
}
