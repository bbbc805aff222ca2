import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';

/**
 * Of a hall with a virtual clock, for stories and trials; a hall on real time does not have it. Answers once everything
 * that follows from the new time has happened: clocks told, events handled, notices written. Moving to the time it
 * stands at only waits.
 */
export const moveClock = defineOperation({
  id: 'moveClock',
  method: 'post',
  path: '/dev/clock',
  tag: 'development',
  summary: {
    zh: '拨动虚拟时钟',
    en: 'Move the virtual clock forward, and wait until all that follows is done',
  },
  access: 'public',
  body: z.strictObject({ now: instant.optional() }),
  success: {
    status: 200,
    body: z.strictObject({
      now: instant,
      /** How many commits the process has made: while two answers differ, something may still follow. */
      commits: z.int(),
    }),
  },
  errors: ['clock_backwards'],
});

export const developmentOperations = [moveClock] as const;
