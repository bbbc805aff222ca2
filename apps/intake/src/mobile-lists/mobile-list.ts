import type { EventBody, mobileListChanged } from '@walking-hall/contracts';

export type MobileListEvent = EventBody<typeof mobileListChanged>;
export type MobileList = Omit<MobileListEvent['data'], 'at'>;

export type MobileListState =
  | { readonly status: 'NONE' }
  | { readonly status: 'SET'; readonly list: MobileList; readonly at: string };
export const noMobileList: MobileListState = { status: 'NONE' };

export type MobileListCommand = { readonly kind: 'set'; readonly list: MobileList; readonly at: string };

/** Whether an item, or one above it, may be handled on a van or at home; `line` is the item and all above it. */
export function isListed(
  { entries }: Pick<MobileList, 'entries'>,
  bundle: string,
  line: readonly string[],
): boolean {
  return entries.some((entry) => entry.bundle === bundle && entry.items.some((item) => line.includes(item)));
}
