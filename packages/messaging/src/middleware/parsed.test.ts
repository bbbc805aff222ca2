import { defineEvent, type HallClaims, hallClaims, topics } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { aMessage } from '../testing/samples.ts';
import { parsed } from './parsed.ts';

const joined = defineEvent({
  type: 'hall.staff.joined.v1',
  topic: topics.intake,
  summary: 'joined',
  data: hallClaims,
});
const left = defineEvent({
  type: 'hall.staff.left.v1',
  topic: topics.intake,
  summary: 'left',
  data: hallClaims,
});

function aStaffMessage(type: string, data: unknown) {
  const message = aMessage('s1', 1);
  return { ...message, event: { ...message.event, type, data } };
}

describe('a parsed handler', () => {
  const given: HallClaims[] = [];
  const handler = parsed([joined, left], {
    async [joined.type](data, message) {
      expect(message.key).toBe('s1');
      given.push(data);
    },
  });

  test('is given the data as the event’s contract returns it', async () => {
    await handler(aStaffMessage(joined.type, { sub: 'u1', roles: ['clerk'], unknown: 1 }));
    expect(given).toEqual([{ sub: 'u1', roles: ['clerk'] }]);
  });

  test('passes by a type without a handler, and one without a definition', async () => {
    await handler(aStaffMessage(left.type, 'anything'));
    await handler(aStaffMessage('hall.staff.promoted.v1', 'anything'));
    await handler(aStaffMessage('toString', 'anything'));
  });

  test('refuses data that breaks the contract as event_invalid, with every wrong place', async () => {
    await expect(handler(aStaffMessage(joined.type, { sub: '', roles: ['king'] }))).rejects.toMatchObject({
      code: 'event_invalid',
      issues: [{ path: 'sub' }, { path: 'roles.0' }],
    });
  });

  test('fails as its handler fails', async () => {
    const failing = parsed([joined], { [joined.type]: () => Promise.reject(new Error('mine')) });
    const message = aStaffMessage(joined.type, { sub: 'u1', roles: ['clerk'] });
    await expect(failing(message)).rejects.toThrow('mine');
  });
});
