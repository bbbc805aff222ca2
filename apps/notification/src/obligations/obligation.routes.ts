import { AppError } from '@walking-hall/app-error';
import { listObligations, regionPath } from '@walking-hall/contracts';
import { coversRegion, type Scope, type Views } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import {
  allQuery,
  type NoticeDocument,
  statusQuery,
  subjectOf,
  subjectQuery,
  subjectStatusQuery,
} from '../notices/notice.views.ts';

export function obligationRoutes(views: Views): readonly BoundRoute[] {
  /** The query whose index has just these fields first. */
  function find(
    about: string | undefined,
    status: NoticeDocument['status'] | undefined,
    page: { readonly limit: number; readonly cursor?: string | undefined },
    scope: Scope,
  ) {
    const options = { ...page, direction: 'descending' as const };
    const subject = about === undefined ? undefined : subjectOf(about);
    if (subject !== undefined && status !== undefined)
      return views.find(subjectStatusQuery, { ...options, equals: { subject, status } }, scope);
    if (subject !== undefined) return views.find(subjectQuery, { ...options, equals: { subject } }, scope);
    if (status !== undefined) return views.find(statusQuery, { ...options, equals: { status } }, scope);
    return views.find(allQuery, { ...options, equals: {} }, scope);
  }

  return [
    route(listObligations, async ({ query, scope }) => {
      const { about, region, state, ...page } = query;
      const { documents, next } = await find(about, state, page, narrow(scope, region));
      return {
        body: { entries: documents.map(({ doc }) => show(doc)), ...(next === undefined ? {} : { next }) },
      };
    }),
  ];
}

/** A region of the caller's own. @throws AppError `outside_scope` */
function narrow(scope: Scope, path: string | undefined): Scope {
  if (path === undefined) return scope;
  const isInside = scope.kind === 'all' || (scope.kind === 'region' && coversRegion(scope.path, path));
  if (!isInside) throw new AppError('outside_scope');
  return { kind: 'region', path };
}

function show({
  status: state,
  party,
  reader,
  department,
  subject,
  params,
  region,
  ...shown
}: NoticeDocument) {
  return { ...shown, state, ...(region === undefined ? {} : { region: regionPath.parse(region) }) };
}
