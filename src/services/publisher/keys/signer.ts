/**
 * Who signs: a key file on this machine, or a command that asks a card, a vault or a second person. Knows no roles: the root says
 * what a key may sign.
 */
import { spawnSync } from 'node:child_process';
import { createPublicKey, sign as signWith, verify as verifyWith } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { fromBase64, toBase64Url } from '../../../blocklist/feed/base64.ts';
import { keyIdOf, readPublicKey, SIGNATURE_BYTES } from '../../../blocklist/feed/keys.ts';
import { Refused } from '../refused.ts';
import type { Passphrases } from './passphrase.ts';
import { decryptPrivateKey } from './pkcs8-scrypt.ts';

export interface Signer {
  readonly keyId: string;
  /** base64url of the 32 raw bytes, as it stands in a root. */
  readonly publicKey: string;
  /** Ed25519. @throws Refused when the key or the command does not give a signature that holds. */
  sign(message: Uint8Array): Uint8Array<ArrayBuffer>;
}

/** A file that stands for a key somewhere else. */
const external = v.strictObject({
  /** base64url of the raw public key. */
  public: v.string(),
  /** Program and arguments. It reads the bytes to sign on stdin and writes the signature as base64 on stdout. */
  command: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** Longest a signing command may take: a person may have to look at a card and press a button. */
const COMMAND_MS = 120_000;
/** DER head of an Ed25519 public key; the 32 raw bytes follow (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** @param path a `.pem` file of `keygen`, or a JSON file that names a public key and a command. @throws Refused */
export async function openSigner(path: string, passphrases: Passphrases): Promise<Signer> {
  if (!existsSync(path)) throw new Refused(`no key file ${path}`);
  const text = readFileSync(path, 'utf8');
  if (text.trimStart().startsWith('{')) return commandSigner(path, text);
  const name = basename(path).replace(/\.pem$/, '');
  const key = decryptPrivateKey(text, await passphrases(name));
  if (key === null) throw new Refused(`${path}: the passphrase does not open it, or it is no private key`);
  if (key.asymmetricKeyType !== 'ed25519') throw new Refused(`${path}: an ${key.asymmetricKeyType} key, not ed25519`);
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length);
  return signerOf(raw, path, (message) => signWith(null, message, key));
}

/** Public key text of a `.pub` file (its first word) or of the text itself. @throws Refused */
export function readPublicKeyFile(path: string): string {
  if (!existsSync(path)) throw new Refused(`no public key ${path}`);
  const text = readFileSync(path, 'utf8').trim().split(/\s/)[0] ?? '';
  if (readPublicKey(text) === null) throw new Refused(`${path}: no public key (43 letters of base64url expected)`);
  return text;
}

function commandSigner(path: string, text: string): Signer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Refused(`${path}: not JSON`, { cause: error });
  }
  const read = v.safeParse(external, parsed);
  const raw = read.success ? readPublicKey(read.output.public) : null;
  if (!read.success || raw === null)
    throw new Refused(`${path}: needs {"public": base64url key, "command": [program, ...]}`);
  const [program = '', ...args] = read.output.command;
  return signerOf(raw, path, (message) => {
    const run = spawnSync(program, args, { input: message, timeout: COMMAND_MS, maxBuffer: 65_536 });
    if (run.status !== 0) {
      const why = run.error?.message ?? run.stderr.toString().trim().split('\n').at(-1) ?? '';
      throw new Refused(`${path}: ${program} did not sign: ${why || `exit ${run.status}`}`);
    }
    return fromBase64(run.stdout.toString('latin1').trim()) ?? new Uint8Array();
  });
}

function signerOf(raw: Uint8Array, path: string, sign: (message: Uint8Array) => Uint8Array): Signer {
  const key = createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' });
  return {
    keyId: keyIdOf(raw),
    publicKey: toBase64Url(raw),
    sign(message) {
      const signature = new Uint8Array(sign(message));
      if (signature.length !== SIGNATURE_BYTES || !verifyWith(null, message, key, signature))
        throw new Refused(`${path}: the signature does not hold for its public key`);
      return signature;
    },
  };
}
