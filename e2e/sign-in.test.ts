import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { type OidcIssuer, startOidcIssuer } from './support/oidc-issuer.ts';
import { type ExpectedProblem, expectProblem } from './support/problems.ts';
import { teaRegion } from './support/tea-region.ts';

/** A hall in production, whose people sign in somewhere else. */
const folder = await temporaryFolder();
const { clerk } = teaRegion('330106');
const path = '/intake/applications?region=330106';
const invalid: ExpectedProblem = { status: 401, code: 'token_invalid' };
let issuer: OidcIssuer;
let hall: Hall;

beforeAll(async () => {
  issuer = await startOidcIssuer();
  const env = { NODE_ENV: 'production', HALL_CLOCK: undefined, HALL_OIDC_ISSUER: issuer.url };
  hall = await startHall({ data: folder.path, env });
});
afterAll(async () => {
  await hall.stop();
  await issuer[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

test('a token of the issuer is taken', async () => {
  const headers = bearer(issuer.tokenOf(clerk));
  expect(await hall.raw('GET', path, { headers })).toMatchObject({ status: 200, json: { entries: [] } });
});

test.each([
  ['that has expired', () => issuer.tokenOf(clerk, { ttlSeconds: -60 }), invalid],
  ['for another audience', () => issuer.tokenOf(clerk, { aud: 'elsewhere' }), invalid],
  ['whose claims were changed', () => changed(issuer.tokenOf(clerk)), invalid],
  ['whose signature was left out', () => unsigned(issuer.tokenOf(clerk)), invalid],
  ['of another issuer', () => foreignToken(), invalid],
  [
    'of somebody who may not',
    () => issuer.tokenOf({ ...clerk, roles: ['applicant'] }),
    { status: 403, code: 'role_missing' },
  ],
])('a token %s is refused', async (_which, token, expected: ExpectedProblem) => {
  await expectProblem(hall, { method: 'GET', path, headers: bearer(await token()) }, expected);
});

test.each(['/dev/token', '/dev/clock', '/dev/jwks'])('production has no %s', async (development) => {
  const method = development === '/dev/jwks' ? 'GET' : 'POST';
  await expectProblem(hall, { method, path: development }, { status: 404, code: 'route_unknown' });
});

function bearer(token: string) {
  return { Authorization: `Bearer ${token}` };
}

function changed(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const more = Buffer.from(JSON.stringify({ ...claims, roles: ['platform-admin'] })).toString('base64url');
  return [header, more, signature].join('.');
}

function unsigned(token: string): string {
  const [, payload] = token.split('.');
  return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
}

async function foreignToken(): Promise<string> {
  await using other = await startOidcIssuer();
  return other.tokenOf(clerk);
}
