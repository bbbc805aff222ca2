import { AppError } from '@walking-hall/app-error';
import type { Role } from '@walking-hall/contracts';
import {
  encodeCursor,
  type Page,
  type Scope,
  type StoredDocument,
  type Views,
} from '@walking-hall/persistence';
import type { Principal } from '@walking-hall/service-kit';
import { managersOf } from '../rules/plan-notices.ts';
import { feedQuery, type NoticeDocument } from './notice.views.ts';

/** Somebody whose notices are read, and under which scope the store reads them. */
export interface FeedReader {
  readonly recipient: string;
  readonly scope: Scope;
}

const partyRoles: readonly Role[] = ['applicant', 'agent'];
const staffRoles: readonly Role[] = [
  'officer',
  'clerk',
  'specialist',
  'center-admin',
  'supervisor',
  'platform-admin',
];
const watchingRoles: readonly Role[] = ['center-admin', 'supervisor', 'platform-admin'];

/**
 * The party, the departments and the region's managers that the caller reads for. Somebody may be an applicant and an
 * officer at once.
 */
export function readersOf({ roles, party, departments = [], region }: Principal): readonly FeedReader[] {
  const has = (some: readonly Role[]) => some.some((each) => roles.includes(each));
  return [
    ...(has(partyRoles) && party !== undefined ? [readerOfParty(party)] : []),
    ...(has(staffRoles) ? departments.map(readerOfDepartment) : []),
    ...(has(['center-admin']) && region !== undefined ? [readerOfManagers(region)] : []),
  ];
}

/**
 * The reader of one department: its own staff, or who watches over the region, within the scope that the store applies.
 * @throws AppError `outside_scope`
 */
export function departmentReader(principal: Principal, scope: Scope, department: string): FeedReader {
  const own = readersOf(principal).find(({ recipient }) => recipient === department);
  if (own) return own;
  if (!watchingRoles.some((each) => principal.roles.includes(each))) throw new AppError('outside_scope');
  return { recipient: department, scope };
}

/**
 * One page of the in-app notices of several readers, newest first. A cursor names a place in time, not in one reader's
 * list, so that the same one goes on in each of them.
 * @throws AppError `cursor_invalid`
 */
export async function findFeedPage(
  views: Views,
  readers: readonly FeedReader[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<NoticeDocument>> {
  const pages = await Promise.all(
    readers.map(({ recipient, scope }) => {
      const options = { equals: { reader: recipient }, direction: 'descending' as const, limit, cursor };
      return views.find(feedQuery, options, scope);
    }),
  );
  const merged = pages.flatMap(({ documents }) => documents).sort(newestFirst);
  const documents = merged.slice(0, limit);
  const last = documents.at(-1);
  const more = merged.length > limit || pages.some(({ next }) => next !== undefined);
  return more && last
    ? { documents, next: encodeCursor(feedQuery, { value: last.doc.at, key: last.key }) }
    : { documents };
}

/** By time, then by key: the order that the engines keep. */
function newestFirst(a: StoredDocument<NoticeDocument>, b: StoredDocument<NoticeDocument>): number {
  if (a.doc.at !== b.doc.at) return a.doc.at < b.doc.at ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}

function readerOfParty(party: string): FeedReader {
  return { recipient: party, scope: { kind: 'parties', refs: [party] } };
}

function readerOfManagers(path: string): FeedReader {
  return { recipient: managersOf(path), scope: { kind: 'region', path } };
}

function readerOfDepartment(code: string): FeedReader {
  return { recipient: code, scope: { kind: 'departments', codes: [code] } };
}
