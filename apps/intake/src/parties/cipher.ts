import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Seals and opens texts and files. Replaceable: what is sealed names the cipher that sealed it. */
export interface Cipher {
  /** Named in everything that it seals. */
  readonly name: string;
  seal(content: string | Uint8Array, key: Uint8Array, context: string): string;
  /** @throws Error where key, context or content are not those of the sealing. */
  open(sealed: string, key: Uint8Array, context: string): Uint8Array;
}

/** In bytes. Said both ways, as Node would take a shorter tag for one that was cut, and four bytes can be guessed. */
const authTagLength = 16;

export const aesGcm: Cipher = {
  name: 'aes-256-gcm',
  seal(content, key, context) {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength }).setAAD(Buffer.from(context));
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return [
      aesGcm.name,
      ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')),
    ].join('.');
  },
  open(sealed, key, context) {
    const [name, nonce, tag, body] = sealed.split('.');
    if (name !== aesGcm.name || nonce === undefined || tag === undefined || body === undefined)
      throw new Error('sealed by another cipher');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength })
      .setAAD(Buffer.from(context))
      .setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]);
  },
};

/** Two keys from one secret, so that neither use says anything of the other. */
export interface VaultSecret {
  /** Wraps the persons' keys. */
  readonly wrapping: Uint8Array;
  /** Makes references of identity numbers, so that the numbers can not be guessed back from them. */
  reference(text: string): string;
}

/** @param secret 32 bytes as 64 hex digits. */
export function vaultSecret(secret: string): VaultSecret {
  const derive = (use: string) => new Uint8Array(hkdfSync('sha256', Buffer.from(secret, 'hex'), '', use, 32));
  const reference = derive('party references');
  return {
    wrapping: derive('wrapping'),
    reference: (text) => createHmac('sha256', reference).update(text).digest('hex'),
  };
}

export function newPersonKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}
