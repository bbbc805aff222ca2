import type { Subscription } from '../messaging.ts';

/** Whether a subscription wants events of this type. What can't be told apart by its type has to reach the dead letters. */
export function concernsType({ types }: Pick<Subscription, 'types'>, type: unknown): boolean {
  return !types || typeof type !== 'string' || types.includes(type);
}
