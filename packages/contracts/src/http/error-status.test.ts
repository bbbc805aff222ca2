import { expect, test } from 'vitest';
import { statusOfCode } from './error-status.ts';

test.each([
  ['request_invalid', 422],
  ['json_malformed', 400],
  ['idempotency_key_invalid', 400],
  ['token_missing', 401],
  ['role_missing', 403],
  ['case_unknown', 404],
  ['task_already_decided', 409],
  ['stale_version', 412],
  ['body_too_large', 413],
  ['too_many_requests', 429],
  ['internal', 500],
  ['storage_unavailable', 503],
] as const)('%s arrives as %i', (code, status) => {
  expect(statusOfCode(code)).toBe(status);
});
