import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { librarian } from '../testing/lending-library.ts';
import { createDevelopmentIssuer } from './development-issuer.ts';

const expected = { issuer: 'https://library.test', audience: 'library', mode: 'test' };
const refused = { code: 'token_invalid' };

describe('the development issuer', () => {
  test('does not exist in production', async () => {
    await expect(createDevelopmentIssuer({ ...expected, mode: 'production' })).rejects.toThrow(/production/);
  });

  test('knows its own tokens, and the claims it put into them', async () => {
    const issuer = await createDevelopmentIssuer(expected);
    expect(await issuer.verifier.verify(await issuer.token(librarian))).toEqual(librarian);
  });
});

describe('a token is refused', () => {
  test('when it has expired', async () => {
    const issuer = await createDevelopmentIssuer(expected);
    await expect(issuer.verifier.verify(await issuer.token(librarian, -60))).rejects.toMatchObject(refused);
  });

  test.each([
    ['another key', expected],
    ['another issuer', { ...expected, issuer: 'https://cinema.test' }],
    ['another audience', { ...expected, audience: 'cinema' }],
  ])('when it is of %s', async (_what, foreign) => {
    const issuer = await createDevelopmentIssuer(expected);
    const token = await (await createDevelopmentIssuer(foreign)).token(librarian);
    await expect(issuer.verifier.verify(token)).rejects.toMatchObject(refused);
  });

  test('when nobody signed it', async () => {
    const { verifier } = await createDevelopmentIssuer(expected);
    const unsigned = new UnsecuredJWT({ ...librarian })
      .setIssuer(expected.issuer)
      .setAudience(expected.audience)
      .setExpirationTime('1h')
      .encode();
    await expect(verifier.verify(unsigned)).rejects.toMatchObject(refused);
  });

  test('when a shared secret signed it', async () => {
    const { verifier } = await createDevelopmentIssuer(expected);
    const symmetric = await new SignJWT({ ...librarian })
      .setProtectedHeader({ alg: 'HS256', kid: 'development' })
      .setIssuer(expected.issuer)
      .setAudience(expected.audience)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('a'.repeat(32)));
    await expect(verifier.verify(symmetric)).rejects.toMatchObject(refused);
  });

  test.each([
    ['no role', { sub: 'x', roles: [] }],
    ['a role that the hall does not have', { sub: 'x', roles: ['emperor'] }],
  ])('when it has %s', async (_what, claims) => {
    const issuer = await createDevelopmentIssuer(expected);
    // The types forbid such claims; a foreign issuer does not.
    const token = await Reflect.apply(issuer.token, undefined, [claims]);
    await expect(issuer.verifier.verify(token)).rejects.toMatchObject(refused);
  });

  test('when it is no token at all', async () => {
    const { verifier } = await createDevelopmentIssuer(expected);
    await expect(verifier.verify('open-sesame')).rejects.toMatchObject(refused);
  });
});
