import { describe, expect, test } from 'vitest';
import { createVirtualClock } from './virtual-clock.ts';

const friday = '2026-07-17T15:30:00.000+08:00';
const monday = '2026-07-20T09:00:00.000+08:00';

describe('a virtual clock', () => {
  test('stands still until it is set', async () => {
    const clock = createVirtualClock(friday);
    expect(clock.now()).toBe(friday);
    await clock.set(monday);
    expect(clock.now()).toBe(monday);
    expect(clock.nowMs()).toBe(Date.parse(monday));
  });

  test('refuses to go back, and keeps its time', async () => {
    const clock = createVirtualClock(monday);
    await expect(clock.set(friday)).rejects.toMatchObject({ code: 'clock_backwards' });
    expect(clock.now()).toBe(monday);
  });

  test('moves only when its listeners, called in order, have ended', async () => {
    const clock = createVirtualClock(friday);
    const heard: string[] = [];
    clock.onMove(async (now) => {
      await Promise.resolve();
      heard.push(`first ${now}`);
    });
    clock.onMove(() => void heard.push('second'));
    await clock.set(monday);
    expect(heard).toEqual([`first ${monday}`, 'second']);
  });

  test('forgets a listener that has stopped listening', async () => {
    const clock = createVirtualClock(friday);
    const heard: string[] = [];
    const stop = clock.onMove((now) => void heard.push(now));
    stop();
    await clock.set(monday);
    expect(heard).toEqual([]);
  });
});
