import { AppError } from '@walking-hall/app-error';
import type { PlannedTask } from '@walking-hall/approval-planner';
import {
  acceptanceRevoked,
  caseWithdrawn,
  type EventBody,
  eventOf,
  taskEnded,
} from '@walking-hall/contracts';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { CommandOf } from '../case.command.ts';
import { consequences } from '../case.consequences.ts';
import { restingOn } from '../case.deficiencies.ts';
import { evolveOpened } from '../case.evolve.ts';
import { caseFacts, taskFacts } from '../case.facts.ts';
import { type CaseEvent, type FollowingEvent, type OpenedCase, planOf } from '../case.ts';
import { hasEnded } from '../task.evolve.ts';
import { completion } from './release-results.ts';

/**
 * The applicant withdrew: whatever is not decided ends. What was granted stands and is released as ever; but a grant that
 * still rested on what now never comes stands still.
 */
export function withdraw(command: CommandOf<'withdraw'>, state: OpenedCase): readonly CaseEvent[] {
  const left = planOf(state).tasks.filter(({ item }) => {
    const task = state.tasks[item];
    return task && !hasEnded(task) && !('decidedAt' in task);
  });
  if (left.length === 0) return [];
  const first = eventOf(caseWithdrawn, { ...caseFacts(state), at: command.at });
  const events = [first, ...ended(state, left, { as: 'WITHDRAWN', at: command.at })];
  return ending(state, { ...command, by: 'applicant' }, events);
}

/**
 * A promised material never came: the acceptance of whatever rests on it is revoked, with reasons
 * (浙江省保障“最多跑一次”改革规定 art. 11). A grant that was never released ends too.
 */
export function revokeAcceptance(
  command: CommandOf<'revokeAcceptance'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const { material, reasons, at } = command;
  const dueDate = state.opened.cureDueDates[material];
  const resting = restingOn(state, material);
  if (!state.deficiencies.includes(material) || dueDate === undefined || resting.length === 0)
    throw new AppError('material_unknown', { material });
  if (toLocalDate(at) <= dueDate) throw new AppError('deficiency_not_due', { dueDate });
  const first = eventOf(acceptanceRevoked, { ...caseFacts(state), material, reasons, at });
  return ending(state, command, [first, ...ended(state, resting, { as: 'ACCEPTANCE_REVOKED', reasons, at })]);
}

function ended(
  state: OpenedCase,
  tasks: readonly PlannedTask[],
  how: Pick<EventBody<typeof taskEnded>['data'], 'as' | 'reasons' | 'at'>,
): FollowingEvent[] {
  return tasks.map((planned) => eventOf(taskEnded, { ...taskFacts(state, planned), ...how }));
}

/** What follows, and the end of the case, where some result was released before. */
function ending(
  state: OpenedCase,
  { at, by, tools }: Pick<CommandOf<'revokeAcceptance'>, 'at' | 'by' | 'tools'>,
  events: readonly FollowingEvent[],
): readonly CaseEvent[] {
  const after = events.reduce(evolveOpened, state);
  const more = consequences(after, { at, by, tools });
  const last = more.reduce(evolveOpened, after);
  const wasReleased = Object.values(last.tasks).some(({ status }) => status === 'COMPLETED');
  return [...events, ...more, ...(wasReleased ? completion(last, at, tools) : [])];
}
