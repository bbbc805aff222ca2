import { expect, test } from 'vitest';
import { nobody } from '../auth/principal.ts';
import type { RequestFacts } from './bind-route.ts';
import { executeContext } from './execute-context.ts';

const facts: RequestFacts = {
  principal: nobody,
  scope: { kind: 'all' },
  actor: { kind: 'user', id: 'staff-7' },
  language: 'zh',
  now: '2026-07-17T15:30:00.000+08:00',
  command: undefined,
  expectedSeq: undefined,
  traceparent: undefined,
  signal: new AbortController().signal,
  stopping: new AbortController().signal,
  lastEventId: undefined,
};

test('a store is told who and when, and nothing that the request did not say', () => {
  expect(Object.entries(executeContext(facts))).toEqual([
    ['at', facts.now],
    ['actor', facts.actor],
  ]);
});

test('a store is told the receipt, the version that was seen and the trace', () => {
  const said = { command: { id: 'a', bodyHash: 'b' }, expectedSeq: 0, traceparent: '00-aa-bb-01' };
  expect(executeContext({ ...facts, ...said })).toEqual({ at: facts.now, actor: facts.actor, ...said });
});
