import { AppError } from '@walking-hall/app-error';
import type { HallEventBody } from '@walking-hall/contracts';
import { z } from 'zod';
import type { Aggregate, ExecuteContext } from '../aggregate.ts';
import { defineView } from '../define-view.ts';

/** A book of the lending library: lent to one reader at a time. */
export interface Book {
  readonly lentTo: string | undefined;
  readonly times: number;
}
export type BookCommand = { readonly do: 'lend'; readonly to: string } | { readonly do: 'return' | 'dust' };
export type BookEvent =
  | HallEventBody<'hall.book.lent.v1', { readonly to: string }>
  | HallEventBody<'hall.book.returned.v1', Record<string, never>>;

export const bookView = defineView({
  name: 'book',
  schema: z.object({ lentTo: z.string().optional(), times: z.number() }),
});

export const bookAggregate: Aggregate<Book, BookCommand, BookEvent> = {
  name: 'book',
  initialState: { lentTo: undefined, times: 0 },
  decide(command, state) {
    switch (command.do) {
      case 'lend':
        if (state.lentTo !== undefined) throw new AppError('task_already_decided');
        return [{ type: 'hall.book.lent.v1', data: { to: command.to } }];
      case 'return':
        if (state.lentTo === undefined) throw new AppError('task_not_open');
        return [{ type: 'hall.book.returned.v1', data: {} }];
      case 'dust':
        return [];
      default:
        return command satisfies never;
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'hall.book.lent.v1':
        return { lentTo: event.data.to, times: state.times + 1 };
      case 'hall.book.returned.v1':
        return { ...state, lentTo: undefined };
      default:
        return event satisfies never;
    }
  },
  views: (id, state) => [{ view: bookView, key: id, doc: state }],
};

export function asking(change: Partial<ExecuteContext> = {}): ExecuteContext {
  return { at: '2025-03-01T09:00:00+08:00', actor: { kind: 'user', id: 'u1' }, ...change };
}
