import { createVirtualClock, type VirtualClock } from '@walking-hall/service-kit';
import { beforeEach, describe, expect, test } from 'vitest';
import { createGate, type Gate } from './gate.ts';

let clock: VirtualClock;
beforeEach(() => {
  clock = createVirtualClock('2026-07-17T15:30:00.000+08:00');
});
const pass = (seconds: number) => clock.set(new Date(clock.nowMs() + seconds * 1_000).toISOString());
const fail = (gate: Gate, times: number) => {
  for (let count = 0; count < times; count++) gate.enter()?.failed();
};

describe('the circuit breaker', () => {
  test('three failures in a row shut it for thirty seconds; a success in between starts the count anew', async () => {
    const gate = createGate(clock, undefined);
    fail(gate, 2);
    gate.enter()?.succeeded();
    fail(gate, 2);
    expect(gate.isShut()).toBe(false);
    fail(gate, 1);
    await pass(29);
    expect(gate.enter()).toBeUndefined();
    await pass(1);
    expect(gate.enter()).toBeDefined();
  });

  test('half open, it lets one probe through at a time; a failure shuts it again, a success opens it for all', async () => {
    const gate = createGate(clock, undefined);
    fail(gate, 3);
    await pass(30);
    const probe = gate.enter();
    expect(gate.enter()).toBeUndefined();
    probe?.failed();
    expect(gate.enter()).toBeUndefined();
    await pass(30);
    gate.enter()?.succeeded();
    expect([gate.enter(), gate.enter()]).not.toContain(undefined);
  });

  test('a probe that was not used leaves the way to the next', async () => {
    const gate = createGate(clock, undefined);
    fail(gate, 3);
    await pass(30);
    gate.enter()?.unused();
    expect(gate.enter()).toBeDefined();
  });
});

describe('the limit of uses a minute', () => {
  test('no more than that, and again as time goes on', async () => {
    const gate = createGate(clock, 2);
    gate.enter()?.succeeded();
    gate.enter()?.succeeded();
    expect(gate.enter()).toBeUndefined();
    await pass(30);
    gate.enter()?.succeeded();
    expect(gate.isShut()).toBe(true);
    await pass(3_600);
    for (const _ of [1, 2]) gate.enter()?.succeeded();
    expect(gate.isShut()).toBe(true);
  });

  test('a use that sent nothing does not count', () => {
    const gate = createGate(clock, 1);
    gate.enter()?.unused();
    expect(gate.enter()).toBeDefined();
  });
});
