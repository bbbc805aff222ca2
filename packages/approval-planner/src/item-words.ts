import type { ErrorParams } from '@walking-hall/app-error';
import type { Text } from '@walking-hall/bundle-sdk';

/** An item's name as parameters of a sentence, in both languages. */
export function itemWords({ zh, en }: Text): ErrorParams {
  return { item: zh, itemEn: en };
}
