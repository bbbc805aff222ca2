import { AppError } from '@walking-hall/app-error';
import type { PlannedMilestone } from '@walking-hall/approval-planner';
import { eventOf, factsReported, milestoneReported } from '@walking-hall/contracts';
import { canonicalJson } from '@walking-hall/persistence';
import { type LocalDate, toLocalDate } from '@walking-hall/working-calendar';
import type { CommandOf } from '../case.command.ts';
import { consequences } from '../case.consequences.ts';
import { standing, standingOf, waitsFor } from '../case.dependencies.ts';
import { grantDate } from '../case.duties.ts';
import { evolveOpened } from '../case.evolve.ts';
import { caseFacts } from '../case.facts.ts';
import { requireRecordable, startingFields } from '../case.recorded.ts';
import { type CaseEvent, type OpenedCase, planOf } from '../case.ts';

/** The same report again changes nothing. */
export function reportMilestone(
  { milestone: id, date, evidence, at, by, tools }: CommandOf<'reportMilestone'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const planned = planOf(state).milestones.find(({ milestone }) => milestone === id);
  const known = state.milestones[id];
  if (!planned || !known) throw new AppError('milestone_unknown');
  const { name } = planned;
  if (known.status === 'REPORTED') {
    if (known.date === date && known.evidence === evidence) return [];
    throw new AppError('milestone_reported', { milestone: name.zh, milestoneEn: name.en, date: known.date });
  }
  if (known.status === 'CLOSED') throw new AppError('status_move_invalid', { status: known.status });
  requireNotEnded(state);
  requireThere(state, planned);
  requireDate(state, planned, date, at);
  const reported = eventOf(milestoneReported, {
    ...caseFacts(state),
    milestone: id,
    name,
    date,
    evidence,
    at,
  });
  return [reported, ...consequences(evolveOpened(state, reported), { at, by, tools })];
}

function requireThere(state: OpenedCase, planned: PlannedMilestone): void {
  if (standing(planned.dependsOn, state) !== 'WAITS') return;
  const { tasks, milestones } = planOf(state);
  const missing = waitsFor(state, planned);
  const names = [
    ...tasks.filter(({ item }) => missing.includes(item)),
    ...milestones.filter(({ milestone }) => missing.includes(milestone)),
  ].map(({ name }) => name);
  throw new AppError('milestone_not_ready', {
    milestone: planned.name.zh,
    milestoneEn: planned.name.en,
    waitsFor: names.map(({ zh }) => zh).join('、'),
    waitsForEn: names.map(({ en }) => en).join(', '),
  });
}

/** It has happened, and not before the last of what had to be there first. */
function requireDate(state: OpenedCase, { dependsOn }: PlannedMilestone, date: LocalDate, at: string): void {
  const wrong = (code: 'date_in_future' | 'date_too_early', params: Record<string, string>) =>
    new AppError('request_invalid', {}, { issues: [{ path: 'body.date', code, params }] });
  if (date > toLocalDate(at)) throw wrong('date_in_future', { date });
  const dates = dependsOn
    .filter((one) => one.needed > 0 && standingOf(one, state) === 'FIRM')
    .flatMap(({ on, needed }) => on.flatMap((id) => grantDate(state, id) ?? []).sort()[needed - 1] ?? []);
  const earliest = dates.sort().at(-1);
  if (earliest !== undefined && date < earliest) throw wrong('date_too_early', { earliest });
}

/** Of fields that shared data fills, or that a start in this case turns on. The same facts again change nothing. */
export function reportFacts(
  { answers, at, by, tools }: CommandOf<'reportFacts'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  requireNotEnded(state);
  const turning = startingFields(state, tools.bundle);
  requireRecordable(tools.bundle, {
    answers,
    path: 'body.answers',
    mayBe: ({ id, readOnlyFrom }) => readOnlyFrom !== undefined || turning.has(id),
    at,
  });
  const news = Object.entries(answers).filter(
    ([id, value]) => canonicalJson(state.answers[id] ?? null) !== canonicalJson(value),
  );
  if (news.length === 0) return [];
  const reported = eventOf(factsReported, { ...caseFacts(state), answers: Object.fromEntries(news), at, by });
  return [reported, ...consequences(evolveOpened(state, reported), { at, by, tools })];
}

function requireNotEnded({ status }: OpenedCase): void {
  if (status === 'WITHDRAWN' || status === 'ACCEPTANCE_REVOKED')
    throw new AppError('status_move_invalid', { status });
}
