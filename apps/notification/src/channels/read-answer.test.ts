import { expect, test } from 'vitest';
import { presets } from './presets.ts';
import { readAnswer } from './read-answer.ts';

const robot = presets['wecom-robot'].request.answer;
const gateway = presets['sms-gateway'].request.answer;
const plain = { delivered: [], refused: ['HTTP_410'] };

test.each([
  ['success of a robot', robot, 200, '{"errcode":0,"errmsg":"ok"}', { kind: 'delivered' }],
  ['too many a minute', robot, 200, '{"errcode":45009}', { kind: 'failed', code: '45009' }],
  ['a robot that is gone', robot, 200, '{"errcode":93000}', { kind: 'refused', code: '93000' }],
  [
    'a number that is none',
    gateway,
    400,
    '{"code":"INVALID_NUMBER"}',
    { kind: 'refused', code: 'INVALID_NUMBER' },
  ],
  ['a text that is refused by status', gateway, 422, '', { kind: 'refused', code: 'HTTP_422' }],
  ['a wrong key of ours', gateway, 401, '{"code":"DENIED"}', { kind: 'failed', code: 'HTTP_401' }],
  [
    'a success whose status says otherwise',
    gateway,
    503,
    '{"code":"OK"}',
    { kind: 'failed', code: 'HTTP_503' },
  ],
  [
    'a code that quotes a number',
    gateway,
    200,
    '{"code":"no 138 0000"}',
    { kind: 'failed', code: 'UNREADABLE' },
  ],
  ['no JSON where a code is due', robot, 200, '<html>', { kind: 'failed', code: 'UNREADABLE' }],
  ['a redirect', plain, 302, '', { kind: 'failed', code: 'HTTP_302' }],
  ['a status alone', plain, 204, '', { kind: 'delivered' }],
  ['a status that is final', plain, 410, '', { kind: 'refused', code: 'HTTP_410' }],
])('%s', (_, answer, status, body, outcome) => {
  expect(readAnswer(answer, status, body)).toEqual(outcome);
});

test('a code may lie deeper', () => {
  const deep = { code: 'data.result.code', delivered: ['7'], refused: [] };
  expect(readAnswer(deep, 200, '{"data":{"result":{"code":7}}}')).toEqual({ kind: 'delivered' });
});
