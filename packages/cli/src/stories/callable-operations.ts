import { type Operation, type ServiceApi, type ServiceName, serviceApis } from '@walking-hall/contracts';

/** An operation with the service that answers it, mounted at `/{service}` of the hall. */
export interface CallableOperation {
  readonly service: ServiceName;
  readonly operation: Operation;
}

/**
 * What a step can call, by name: the operation's id, or `{service}.{id}` where several services have one of that id (`readFeed`).
 */
export function callableOperations(apis: readonly ServiceApi[]): ReadonlyMap<string, CallableOperation> {
  const all = apis.flatMap(({ name, operations }) =>
    operations.map((operation) => ({ service: name, operation })),
  );
  const timesUsed = new Map<string, number>();
  for (const { operation } of all) timesUsed.set(operation.id, (timesUsed.get(operation.id) ?? 0) + 1);
  return new Map(
    all.map((one) => {
      const { id } = one.operation;
      return [timesUsed.get(id) === 1 ? id : `${one.service}.${id}`, one] as const;
    }),
  );
}

export const hallOperations = callableOperations(serviceApis);

/** Names of the parameters in an operation's path: `/cases/{caseId}` has `caseId`. */
export function pathParameters(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');
}
