import { mobileList } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import type { MobileListState } from './mobile-list.ts';

/** Door-to-door lists by region; open to everybody. */
export const mobileListView = defineView({ name: 'mobile_lists', schema: mobileList });

export function mobileListPuts(id: string, state: MobileListState) {
  if (state.status === 'NONE') return [];
  const { region, entries } = state.list;
  const items = entries.flatMap((entry) => entry.items.map((item) => `${entry.bundle}/${item}`));
  const doc = {
    region,
    entries,
    departments: new Set(entries.map(({ department }) => department)).size,
    items: new Set(items).size,
    at: state.at,
  };
  return [{ view: mobileListView, key: id, doc }];
}
