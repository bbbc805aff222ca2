import { AppError } from '@walking-hall/app-error';
import { correctionRequested, type Defect, eventOf } from '@walking-hall/contracts';
import { requireMove } from './application.moves.ts';
import type { Application, ApplicationCommand, ApplicationEvent } from './application.ts';

type Request = Extract<ApplicationCommand, { readonly kind: 'requestCorrection' }>;

/**
 * Told once and whole (一次性告知, 行政许可法 art. 32): whatever the hall can see itself is in the notice, asked for or not.
 * After it, what the applicant handed in may be wrong again, and answers may ask for more. What stands as it was first
 * submitted is not asked for again: a manager alone does, and what no notice had told is on record as a violation.
 */
export function requestCorrection(
  { found, seen, cureDueDate, isManager, at }: Request,
  state: Application,
): ApplicationEvent {
  requireMove(state, 'CORRECTION');
  const defects: Defect[] = [...found, ...seen.filter(({ path }) => !found.some((one) => one.path === path))];
  if (defects.length === 0) throw new AppError('nothing_to_correct');
  const asked = state.notice ? askedLate(defects, found, state) : [];
  if (asked.length > 0 && !isManager)
    throw new AppError('correction_notice_issued', { paths: asked.join(', ') });
  const violations = asked.filter((path) => !state.told.includes(path));
  const { application, region, party } = state.received;
  return eventOf(correctionRequested, {
    application,
    region,
    party,
    defects,
    ...(violations.length > 0 ? { violations } : {}),
    cureDueDate,
    at,
  });
}

/** What could be seen in the first submission; a paper that only a corrected answer asks for could not. */
function askedLate(
  defects: readonly Defect[],
  found: readonly Defect[],
  { told, touched }: Application,
): readonly string[] {
  const couldBeSeen = (path: string) => told.includes(path) || found.some((one) => one.path === path);
  return defects
    .map(({ path }) => path)
    .filter((path) => couldBeSeen(path) && !touched.some((whole) => isWithin(path, whole)));
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}
