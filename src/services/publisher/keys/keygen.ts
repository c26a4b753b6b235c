/** Makes key pairs as files: `<name>.pem`, encrypted and for the owner's eyes alone, and `<name>.pub` to hand out. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64Url } from '../../../blocklist/feed/base64.ts';
import { keyIdOf } from '../../../blocklist/feed/keys.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { Refused } from '../refused.ts';
import { MIN_PASSPHRASE, type Passphrases } from './passphrase.ts';
import { encryptPrivateKey } from './pkcs8-scrypt.ts';

/** Overwrites nothing. @returns name and key id of each new key. @throws Refused */
export async function makeKeys(
  folder: string,
  names: readonly string[],
  passphrases: Passphrases,
): Promise<{ name: string; keyId: string }[]> {
  for (const name of names) {
    if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name)) throw new Refused(`a key is named by a-z, 0-9 and -, not "${name}"`);
    for (const file of [`${name}.pem`, `${name}.pub`])
      if (existsSync(join(folder, file)))
        throw new Refused(`${join(folder, file)} is there already; keys are never overwritten`);
  }
  const made: { name: string; keyId: string }[] = [];
  for (const name of names) {
    const passphrase = await passphrases(name);
    if (passphrase.length < MIN_PASSPHRASE)
      throw new Refused(`the passphrase of ${name} has fewer than ${MIN_PASSPHRASE} characters`);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const keyId = keyIdOf(raw);
    const pem = encryptPrivateKey(privateKey, passphrase, { salt: randomBytes(16), iv: randomBytes(16) });
    writeAtomic(join(folder, `${name}.pem`), pem, 0o600);
    writeAtomic(join(folder, `${name}.pub`), `${toBase64Url(raw)} ${keyId} ${name}\n`);
    made.push({ name, keyId });
  }
  return made;
}
