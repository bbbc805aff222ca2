import type { Asked } from '../support/problems.ts';
import type { Case, Stage } from './stage.ts';

const tenMegabytes = `{"form":{"note":"${'x'.repeat(10 * 1024 * 1024)}"}}`;
const aThousandLevels = `${'['.repeat(1_000)}${']'.repeat(1_000)}`;

/** Requests that are none of ours, or nobody's who may send them. */
export const wireCases: readonly Case[] = [
  ['10 MB of JSON', sending(tenMegabytes), { status: 413, code: 'body_too_large' }],
  ['a thousand levels of JSON', sending(aThousandLevels), { status: 400, code: 'json_too_deep' }],
  [
    '__proto__ as a key',
    sending('{"form":{"__proto__":{"polluted":true}}}'),
    { status: 400, code: 'json_forbidden_key' },
  ],
  [
    'constructor as a key',
    sending('{"constructor":{"prototype":{}}}'),
    { status: 400, code: 'json_forbidden_key' },
  ],
  ['JSON that breaks off', sending('{"region":"330106",'), { status: 400, code: 'json_malformed' }],
  [
    'another content type',
    ({ order }) => ({ ...order({}), headers: { 'Content-Type': 'text/plain' } }),
    { status: 400, code: 'media_type_unsupported' },
  ],
  [
    'an address where nothing is',
    () => ({ method: 'GET', path: '/intake/nothing' }),
    { status: 404, code: 'route_unknown' },
  ],
  [
    'a path that can not be decoded',
    () => ({ method: 'GET', path: '/intake/service-points/%zz' }),
    { status: 404, code: 'route_unknown' },
  ],
  ['a cursor that somebody made up', listing('cursor=abc'), { status: 422, code: 'cursor_invalid' }],
  [
    'a page of no size',
    listing('limit=0'),
    { status: 422, code: 'request_invalid', errors: ['query.limit field_range'] },
  ],
  ['no token', ({ acceptance }) => acceptance(undefined), { status: 401, code: 'token_missing' }],
  [
    'a token that somebody made up',
    ({ acceptance }) => acceptance(undefined, { headers: { Authorization: 'Bearer a.b.c' } }),
    { status: 401, code: 'token_invalid' },
  ],
  [
    'a role that may not',
    ({ acceptance, person }) => acceptance(person.account),
    { status: 403, code: 'role_missing' },
  ],
  [
    'an application of another region',
    ({ acceptance, neighbour }) => acceptance(neighbour.clerk),
    { status: 404, code: 'application_unknown' },
  ],
  [
    'an order taken for another region',
    ({ order, neighbour }) => ({ ...order({}), as: neighbour.clerk }),
    { status: 403, code: 'outside_scope' },
  ],
];

function sending(body: string) {
  return ({ order }: Stage): Asked => ({ ...order({}), body });
}

function listing(query: string) {
  return ({ region }: Stage): Asked => ({
    method: 'GET',
    path: `/intake/applications?region=${region.code}&${query}`,
    as: region.clerk,
  });
}
