import { describe, expect, test } from 'vitest';
import { aesGcm, newPersonKey, vaultSecret } from './cipher.ts';

const key = newPersonKey();
const text = '{"applicant.name":"王小明"}';
const sealed = aesGcm.seal(text, key, 'app_1/1');

describe('a sealed text', () => {
  test('is opened by its key in its context', () => {
    const opened = Buffer.from(aesGcm.open(sealed, key, 'app_1/1')).toString('utf8');
    expect(opened).toBe(text);
    expect(aesGcm.open(aesGcm.seal('', key, ''), key, '')).toHaveLength(0);
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(new Uint8Array(aesGcm.open(aesGcm.seal(bytes, key, ''), key, ''))).toEqual(bytes);
  });

  test('says by which cipher it was sealed, and nothing of what it holds', () => {
    expect(sealed).toMatch(/^aes-256-gcm\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString()).not.toContain('王小明');
  });

  test('is not opened by another key', () => {
    expect(() => aesGcm.open(sealed, newPersonKey(), 'app_1/1')).toThrow();
  });

  test('is not opened in another context: nobody’s answers pass for another application’s', () => {
    expect(() => aesGcm.open(sealed, key, 'app_1/2')).toThrow();
  });

  test.each([1, 2, 3])('is not opened where part %i was changed', (part) => {
    const parts = sealed.split('.');
    const bytes = Buffer.from(parts[part] ?? '', 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    parts[part] = bytes.toString('base64url');
    expect(() => aesGcm.open(parts.join('.'), key, 'app_1/1')).toThrow();
  });

  test('is not opened with its authentication tag cut short', () => {
    const [name, nonce, tag = '', body] = sealed.split('.');
    const short = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url');
    expect(() => aesGcm.open([name, nonce, short, body].join('.'), key, 'app_1/1')).toThrow();
  });

  test.each(['', 'sm4-gcm.a.b.c', 'aes-256-gcm.a.b'])(
    'is refused where another cipher sealed it: "%s"',
    (other) => {
      expect(() => aesGcm.open(other, key, 'app_1/1')).toThrow('sealed by another cipher');
    },
  );
});

test('two seals of one text differ, so that equal answers are not seen to be equal', () => {
  expect(aesGcm.seal(text, key, 'app_1/1')).not.toBe(sealed);
});

describe('the vault’s secret', () => {
  const secret = vaultSecret('5a'.repeat(32));

  test('gives the same references always, and others with another secret', () => {
    expect(secret.reference('RESIDENT_ID:1')).toBe(vaultSecret('5a'.repeat(32)).reference('RESIDENT_ID:1'));
    expect(secret.reference('RESIDENT_ID:1')).not.toBe(secret.reference('PASSPORT:1'));
    expect(secret.reference('RESIDENT_ID:1')).not.toBe(
      vaultSecret('5b'.repeat(32)).reference('RESIDENT_ID:1'),
    );
  });

  test('wraps with a key that is not the secret itself', () => {
    expect(Buffer.from(secret.wrapping).toString('hex')).not.toBe('5a'.repeat(32));
  });
});
