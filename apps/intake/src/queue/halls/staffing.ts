import { AppError } from '@walking-hall/app-error';
import type { HallLayout } from '@walking-hall/contracts';
import type { Hall } from './hall-layout.ts';

type Clerk = HallLayout['clerks'][number];
export type WindowGroup = HallLayout['groups'][number];
export type ServiceWindow = HallLayout['windows'][number];

/** What a clerk may serve of one group: all of it, or tickets for these items alone. */
export type Competence = 'ALL' | readonly string[];

/** Undefined where the clerk may serve nothing of the group on that day (岗前资格审核). */
export function findCompetence(
  { layout }: Hall,
  subject: string,
  { group, items }: WindowGroup,
  date: string,
): Competence | undefined {
  const clerk = layout.clerks.find((each) => each.clerk === subject);
  if (clerk === undefined || !isQualified(clerk, date)) return undefined;
  if (clerk.groups.includes(group)) return 'ALL';
  const own = items.filter((item) => clerk.items.includes(item));
  return own.length > 0 ? own : undefined;
}

/** @throws AppError `window_group_unknown` */
export function getGroup({ layout }: Hall, id: string): WindowGroup {
  const found = layout.groups.find(({ group }) => group === id);
  if (found === undefined) throw new AppError('window_group_unknown', { group: id });
  return found;
}

/** @throws AppError `item_without_group` */
export function getGroupOfItem({ layout }: Hall, item: string): WindowGroup {
  const found = layout.groups.find(({ items }) => items.some((each) => each === item));
  if (found === undefined) throw new AppError('item_without_group', { item });
  return found;
}

/** @throws AppError `window_unknown` */
export function getWindow({ layout }: Hall, id: string): ServiceWindow {
  const found = layout.windows.find(({ window }) => window === id);
  if (found === undefined) throw new AppError('window_unknown', { window: id });
  return found;
}

function isQualified({ examPassedOn, probationEndsOn, supervised }: Clerk, date: string): boolean {
  if (examPassedOn === undefined || examPassedOn > date) return false;
  return supervised || probationEndsOn === undefined || probationEndsOn < date;
}
