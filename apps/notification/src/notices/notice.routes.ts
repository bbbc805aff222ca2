import { AppError, type Language } from '@walking-hall/app-error';
import { listFeed, listNotices, readNotice } from '@walking-hall/contracts';
import type { Page, Views } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { renderNotice } from '../rules/render-notice.ts';
import type { Wordings } from '../rules/wordings.ts';
import { departmentReader, findFeedPage, readersOf } from './feed.ts';
import type { NoticeStore } from './notice.store.ts';
import { documentOf, type NoticeDocument, subjectOf, subjectQuery } from './notice.views.ts';

export interface NoticeRouteDeps {
  readonly store: NoticeStore;
  readonly views: Views;
  readonly wordings: Wordings;
}

export function noticeRoutes({ store, views, wordings }: NoticeRouteDeps): readonly BoundRoute[] {
  async function show(document: NoticeDocument, language: Language) {
    const { party, department, region, subject, params, dueAt, ...shown } = document;
    return { ...shown, ...renderNotice(await wordings.get(document.rule), params, language) };
  }

  async function showPage({ documents, next }: Page<NoticeDocument>, language: Language) {
    const entries = await Promise.all(documents.map(({ doc }) => show(doc, language)));
    return { body: { entries, ...(next === undefined ? {} : { next }) } };
  }

  return [
    route(listFeed, async ({ query, principal, scope, language }) => {
      const { department, ...page } = query;
      const readers =
        department === undefined ? readersOf(principal) : [departmentReader(principal, scope, department)];
      return showPage(await findFeedPage(views, readers, page), language);
    }),

    route(
      readNotice,
      async ({ params, principal, now, actor, command, expectedSeq, traceparent, language }) => {
        const by = readersOf(principal).map(({ recipient }) => recipient);
        const context = {
          at: now,
          actor,
          ...(command === undefined ? {} : { command }),
          ...(expectedSeq === undefined ? {} : { expectedSeq }),
          ...(traceparent === undefined ? {} : { traceparent }),
        };
        const { state, seq } = await store.execute(params.noticeId, { kind: 'read', by, at: now }, context);
        if (state.status === 'NONE') throw new AppError('notice_unknown');
        return { body: await show(documentOf(state), language), seq };
      },
    ),

    route(listNotices, async ({ query, scope, language }) => {
      const { about, limit, cursor } = query;
      const equals = { subject: subjectOf(about) };
      const options = {
        equals,
        direction: 'descending' as const,
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      };
      return showPage(await views.find(subjectQuery, options, scope), language);
    }),
  ];
}
