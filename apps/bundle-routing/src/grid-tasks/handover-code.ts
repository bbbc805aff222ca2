import { createHmac } from 'node:crypto';
import type { GridTaskId } from '@walking-hall/contracts';

/**
 * The code that the applicant tells the worker. It is kept nowhere: it follows from the task and a key of the hall, so that
 * neither a store nor a log can give it away, and the applicant may look at it as often as wanted.
 */
export interface HandoverCodes {
  /** Six digits. */
  codeOf(task: GridTaskId): string;
}

/** @param key 64 hex digits */
export function createHandoverCodes(key: string): HandoverCodes {
  return {
    codeOf(task) {
      const digest = createHmac('sha256', Buffer.from(key, 'hex')).update(`handover:${task}`).digest();
      return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
    },
  };
}
