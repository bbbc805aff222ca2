import { AppError, type Language } from '@walking-hall/app-error';
import { listFeed, listNotices, readNotice } from '@walking-hall/contracts';
import type { Page, Views } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, route } from '@walking-hall/service-kit';
import type { Wordings } from '../rules/wordings.ts';
import { departmentReader, findFeedPage, readersOf } from './feed.ts';
import type { NoticeStore } from './notice.store.ts';
import { documentOf, type NoticeDocument, subjectOf, subjectQuery } from './notice.views.ts';
import { showNotice } from './show-notice.ts';

export interface NoticeRouteDeps {
  readonly store: NoticeStore;
  readonly views: Views;
  readonly wordings: Wordings;
}

export function noticeRoutes({ store, views, wordings }: NoticeRouteDeps): readonly BoundRoute[] {
  async function showPage({ documents, next }: Page<NoticeDocument>, language: Language) {
    const entries = await Promise.all(documents.map(({ doc }) => showNotice(wordings, doc, language)));
    return { body: { entries, ...(next === undefined ? {} : { next }) } };
  }

  return [
    route(listFeed, async ({ query, principal, scope, language }) => {
      const { department, ...page } = query;
      const readers =
        department === undefined ? readersOf(principal) : [departmentReader(principal, scope, department)];
      return showPage(await findFeedPage(views, readers, page), language);
    }),

    route(readNotice, async (request) => {
      const { params, principal, now, language } = request;
      const by = readersOf(principal).map(({ recipient }) => recipient);
      const { state, seq } = await store.execute(
        params.noticeId,
        { kind: 'read', by, at: now },
        executeContext(request),
      );
      if (state.status === 'NONE') throw new AppError('notice_unknown');
      return { body: await showNotice(wordings, documentOf(state), language), seq };
    }),

    route(listNotices, async ({ query, scope, language }) => {
      const { about, limit, cursor } = query;
      const equals = { subject: subjectOf(about) };
      const options = {
        equals,
        direction: 'descending' as const,
        limit,
        cursor,
      };
      return showPage(await views.find(subjectQuery, options, scope), language);
    }),
  ];
}
