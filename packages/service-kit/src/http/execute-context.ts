import type { ExecuteContext } from '@walking-hall/persistence';
import type { RequestFacts } from './bind-route.ts';

/** What a request tells an aggregate's store: who, when, which receipt, and which version the caller has seen. */
export function executeContext({
  now,
  actor,
  command,
  expectedSeq,
  traceparent,
}: RequestFacts): ExecuteContext {
  return {
    at: now,
    actor,
    ...(command === undefined ? {} : { command }),
    ...(expectedSeq === undefined ? {} : { expectedSeq }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
