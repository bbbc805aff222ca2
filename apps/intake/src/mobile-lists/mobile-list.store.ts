import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  everything,
  type Persistence,
  type StoredDocument,
} from '@walking-hall/persistence';
import type { z } from 'zod';
import { decideMobileList } from './mobile-list.decide.ts';
import { evolveMobileList } from './mobile-list.evolve.ts';
import {
  type MobileListCommand,
  type MobileListEvent,
  type MobileListState,
  noMobileList,
} from './mobile-list.ts';
import { mobileListPuts, mobileListView } from './mobile-list.views.ts';

type StoredList = z.infer<typeof mobileListView.schema>;

export interface MobileListStore {
  readonly lists: AggregateStore<MobileListState, MobileListCommand, MobileListEvent>;
  /** Undefined where the region has set none: its vans then handle all that they offer. */
  findList(region: string): Promise<StoredList | undefined>;
  /** @throws AppError `mobile_list_unknown` */
  getList(region: string): Promise<StoredDocument<StoredList>>;
}

export function createMobileListStore(persistence: Persistence): MobileListStore {
  const lists = createAggregateStore<MobileListState, MobileListCommand, MobileListEvent>(persistence, {
    name: 'mobile-list',
    initialState: noMobileList,
    decide: decideMobileList,
    evolve: evolveMobileList,
    views: mobileListPuts,
  });
  const find = (region: string) => persistence.views.get(mobileListView, region, everything);
  return {
    lists,
    findList: async (region) => (await find(region))?.doc,
    async getList(region) {
      const found = await find(region);
      if (!found) throw new AppError('mobile_list_unknown', { region });
      return found;
    },
  };
}
