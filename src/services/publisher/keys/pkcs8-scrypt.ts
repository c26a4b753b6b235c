/**
 * Encrypted private keys as files that other tools read too: PKCS#8 (RFC 5958) under PBES2 with scrypt (RFC 7914, section 7) and
 * AES-256-CBC. Node reads this form by itself but writes only PBKDF2, so the writing stands here.
 *
 *   EncryptedPrivateKeyInfo  SEQUENCE
 *   +- PBES2                 SEQUENCE { OID, SEQUENCE { kdf, cipher } }
 *   |  +- scrypt             SEQUENCE { OID, SEQUENCE { salt OCTETS, N, r, p } }
 *   |  +- aes-256-cbc        SEQUENCE { OID, iv OCTETS }
 *   +- the encrypted PKCS#8  OCTETS
 */
import { createCipheriv, createPrivateKey, type KeyObject, scryptSync } from 'node:crypto';

/** OpenSSL's own choice and the most it takes back without a raised memory limit: 16 MiB and about 50 ms a guess. */
const SCRYPT = { N: 16384, r: 8, p: 1 } as const;
const OID = { pbes2: '2a864886f70d01050d', scrypt: '2b06010401da47040b', aes256cbc: '60864801650304012a' } as const;

/** PEM text. @param random salt (16 bytes) and IV (16 bytes), fresh for every key. */
export function encryptPrivateKey(key: KeyObject, passphrase: string, random: { salt: Buffer; iv: Buffer }): string {
  const { salt, iv } = random;
  const secret = scryptSync(passphrase, salt, 32, SCRYPT);
  const cipher = createCipheriv('aes-256-cbc', secret, iv);
  const plain = key.export({ format: 'der', type: 'pkcs8' });
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  const kdf = sequence(
    oid(OID.scrypt),
    sequence(octets(salt), integer(SCRYPT.N), integer(SCRYPT.r), integer(SCRYPT.p)),
  );
  const algorithm = sequence(oid(OID.pbes2), sequence(kdf, sequence(oid(OID.aes256cbc), octets(iv))));
  const der = sequence(algorithm, octets(sealed));
  const lines = der
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd();
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${lines}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
}

/** Null when the passphrase does not open it or the text is no key. */
export function decryptPrivateKey(pem: string, passphrase: string): KeyObject | null {
  try {
    return createPrivateKey({ key: pem, format: 'pem', passphrase });
  } catch {
    return null;
  }
}

function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : null;
  if (size === null) throw new RangeError('a DER value of 256 bytes or more');
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);
const octets = (bytes: Uint8Array): Buffer => tagged(0x04, bytes);
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));

function integer(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  if ((bytes[0] ?? 0) >= 128) bytes.unshift(0);
  return tagged(0x02, Buffer.from(bytes));
}
