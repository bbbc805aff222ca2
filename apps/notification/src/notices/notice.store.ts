import {
  type Aggregate,
  type AggregateStore,
  createAggregateStore,
  type Persistence,
} from '@walking-hall/persistence';
import { decide } from './notice.decide.ts';
import { evolve, initialState } from './notice.evolve.ts';
import type { NoticeCommand, NoticeEvent, NoticeState } from './notice.ts';
import { viewsOf } from './notice.views.ts';

export const noticeAggregate: Aggregate<NoticeState, NoticeCommand, NoticeEvent> = {
  name: 'notice',
  initialState,
  decide,
  evolve,
  views: viewsOf,
};

export type NoticeStore = AggregateStore<NoticeState, NoticeCommand, NoticeEvent>;

export function createNoticeStore(persistence: Pick<Persistence, 'streams' | 'views'>): NoticeStore {
  return createAggregateStore(persistence, noticeAggregate);
}
