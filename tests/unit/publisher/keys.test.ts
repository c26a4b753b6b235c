/** Key files that other tools read, and signers that are not on this machine. */
import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeKeys } from '../../../src/services/publisher/keys/keygen.ts';
import { passphrasesFrom } from '../../../src/services/publisher/keys/passphrase.ts';
import { decryptPrivateKey, encryptPrivateKey } from '../../../src/services/publisher/keys/pkcs8-scrypt.ts';
import { openSigner, readPublicKeyFile } from '../../../src/services/publisher/keys/signer.ts';
import { Refused } from '../../../src/services/publisher/refused.ts';

// Keys are made slow to guess, which a busy machine feels.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const PASSPHRASE = 'correct horse battery';
const message = new TextEncoder().encode('a message');
const right = async () => PASSPHRASE;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinward-keys-'));
  await makeKeys(folder, ['one'], right);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text?: string): string => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

describe('a key file', () => {
  test('signs what its public key verifies', async () => {
    const signer = await openSigner(file('one.pem'), right);
    expect(readPublicKeyFile(file('one.pub'))).toBe(signer.publicKey);
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signer.publicKey }, format: 'jwk' });
    expect(verify(null, message, key, signer.sign(message))).toBe(true);
  });

  test('is PKCS#8 under PBES2 with scrypt, as OpenSSL writes and reads it', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = encryptPrivateKey(privateKey, PASSPHRASE, { salt: randomBytes(16), iv: randomBytes(16) });
    const opened = createPrivateKey({ key: pem, passphrase: PASSPHRASE });
    expect(opened.export({ format: 'jwk' })).toEqual(privateKey.export({ format: 'jwk' }));
    const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64').toString('hex');
    expect(der).toContain('2b06010401da47040b');
    expect(pem).not.toContain(
      privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('base64').slice(2, 30),
    );
  });

  test('OpenSSL itself opens it', (context) => {
    const run = spawnSync('openssl', ['pkey', '-in', file('one.pem'), '-passin', `pass:${PASSPHRASE}`, '-pubout']);
    if (run.error) context.skip('no openssl on this machine');
    expect(run.status).toBe(0);
    expect(run.stdout.toString()).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  });

  test.each([
    ['another passphrase', 'one.pem', undefined, 'a wrong passphrase'],
    [
      'a damaged file',
      'cut.pem',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGb\n-----END ENCRYPTED PRIVATE KEY-----\n',
      PASSPHRASE,
    ],
    ['no key at all', 'text.pem', 'hello', PASSPHRASE],
  ])('%s opens nothing', async (_, name, text, passphrase) => {
    const opening = openSigner(file(name, text), async () => passphrase);
    await expect(opening).rejects.toThrow(Refused);
    await expect(opening).rejects.toThrow(/the passphrase does not open it/);
  });

  test('a key of another kind is named', async () => {
    const { privateKey } = generateKeyPairSync('x25519');
    const path = file(
      'other.pem',
      encryptPrivateKey(privateKey, PASSPHRASE, { salt: randomBytes(16), iv: randomBytes(16) }),
    );
    await expect(openSigner(path, right)).rejects.toThrow(/x25519 key, not ed25519/);
    expect(decryptPrivateKey(readFileSync(path, 'utf8'), 'wrong')).toBeNull();
  });

  test('a short passphrase makes no key', async () => {
    await expect(makeKeys(folder, ['two'], async () => 'short')).rejects.toThrow(/fewer than 12/);
  });

  test('a public key file must hold one', () => {
    expect(() => readPublicKeyFile(file('bad.pub', 'AAAA'))).toThrow(/no public key/);
  });
});

describe('a command that signs', () => {
  const signWith = (script: string, publicKey?: string): string => {
    const told = { public: publicKey ?? readPublicKeyFile(file('one.pub')), command: [process.execPath, '-e', script] };
    return file(`${Math.random().toString(36).slice(2)}.json`, JSON.stringify(told));
  };
  const honest = () => {
    const pem = JSON.stringify(readFileSync(file('one.pem'), 'utf8'));
    return `const c=require('crypto');const k=c.createPrivateKey({key:${pem},passphrase:'${PASSPHRASE}'});
      process.stdout.write(c.sign(null,require('fs').readFileSync(0),k).toString('base64')+'\\n')`;
  };

  test('gets the bytes and gives the signature', async () => {
    const [mine, theirs] = [await openSigner(file('one.pem'), right), await openSigner(signWith(honest()), right)];
    expect(theirs.keyId).toBe(mine.keyId);
    expect(theirs.sign(message)).toEqual(mine.sign(message));
  });

  test.each([
    ['fails', "process.stderr.write('card missing');process.exit(1)", /did not sign: card missing/],
    ['says nothing', '', /does not hold for its public key/],
    ['signs something else', "process.stdout.write(Buffer.alloc(64).toString('base64'))", /does not hold/],
  ])('that %s is refused', async (_, script, why) => {
    const signer = await openSigner(signWith(script), right);
    expect(() => signer.sign(message)).toThrow(why);
  });

  test('that is not there is named', async () => {
    const told = { public: readPublicKeyFile(file('one.pub')), command: ['kinward-no-such-program'] };
    const signer = await openSigner(file('gone.json', JSON.stringify(told)), right);
    expect(() => signer.sign(message)).toThrow(/kinward-no-such-program did not sign/);
  });

  test.each(['{', '{"public": "x", "command": ["a"]}', '{"command": ["a"]}'])('%s names no signer', async (text) => {
    await expect(openSigner(file('broken.json', text), right)).rejects.toThrow(Refused);
  });
});

describe('a passphrase', () => {
  const terminal = { input: { isTTY: false } as NodeJS.ReadStream, output: {} as NodeJS.WriteStream };
  test('typed at a terminal is not shown there', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const shown: string[] = [];
    const output = { write: (text: string) => shown.push(text) };
    const typed = { input: input as unknown as NodeJS.ReadStream, output: output as unknown as NodeJS.WriteStream };
    const asked = passphrasesFrom({}, typed)('root-a');
    input.write('typed by hand\n');
    expect(await asked).toBe('typed by hand');
    expect(shown).toEqual(['passphrase for root-a: ', '\n']);
  });

  test('of the key before the one for all; without either and without a terminal the cure is named', async () => {
    const env = { KINWARD_FEED_PASSPHRASE: 'for all', KINWARD_FEED_PASSPHRASE_ROOT_A: 'its own' };
    expect(await passphrasesFrom(env, terminal)('root-a')).toBe('its own');
    expect(await passphrasesFrom(env, terminal)('now')).toBe('for all');
    await expect(passphrasesFrom({}, terminal)('root-a')).rejects.toThrow(/set KINWARD_FEED_PASSPHRASE_ROOT_A/);
  });
});
