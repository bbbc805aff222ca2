import type { ExecuteContext } from '@walking-hall/persistence';

/**
 * What a service that acts by itself tells an aggregate's store.
 * @param cause the event that made it act, whose trace goes on
 */
export function serviceContext(
  service: string,
  at: string,
  { traceparent }: { readonly traceparent?: string | undefined } = {},
): ExecuteContext {
  return {
    at,
    actor: { kind: 'service', id: service },
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
