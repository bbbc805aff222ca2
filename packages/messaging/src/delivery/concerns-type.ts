import type { Subscription } from '../messaging.ts';

/**
 * Whether events of this type are a subscription's, in whichever version: one that it does not know, and what can't be told
 * apart by its type, has to reach the dead letters.
 */
export function concernsType({ types }: Pick<Subscription, 'types'>, type: unknown): boolean {
  if (!types || typeof type !== 'string') return true;
  const name = withoutVersion(type);
  return types.some((own) => own.startsWith(name) && withoutVersion(own) === name);
}

/** `hall.book.lent.v` of `hall.book.lent.v2` */
export function withoutVersion(type: string): string {
  return type.replace(/\d+$/, '');
}
