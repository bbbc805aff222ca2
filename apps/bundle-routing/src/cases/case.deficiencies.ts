import type { PlannedTask } from '@walking-hall/approval-planner';
import { deficiencyDue, eventOf } from '@walking-hall/contracts';
import { addDays, atTime, type LocalDate, receiptDate, toLocalDate } from '@walking-hall/working-calendar';
import type { CaseTools } from './case.command.ts';
import { standingOf } from './case.dependencies.ts';
import { caseFacts } from './case.facts.ts';
import { type FollowingEvent, type OpenedCase, planOf } from './case.ts';
import { hasEnded } from './task.evolve.ts';

/**
 * Until when each material that was promised to follow has to come: within the promised limit of the item that needs
 * it, the shortest of several [example: W-RQ1], counted from the acceptance.
 */
export function cureDueDates(
  tasks: readonly PlannedTask[],
  deficiencies: readonly string[],
  acceptedAt: string,
  { calendar, hours }: Pick<CaseTools, 'calendar' | 'hours'>,
): Record<string, LocalDate> {
  const accepted = receiptDate(acceptedAt, calendar, hours);
  return Object.fromEntries(
    deficiencies.flatMap((material): [string, LocalDate][] => {
      const dates = tasks
        .filter((task) => task.materials.includes(material) || standsOn(task, material).length > 0)
        .map(({ promised }) => calendar.dueDate(accepted, promised.limit, hours));
      const [first] = dates.sort();
      return first === undefined ? [] : [[material, first]];
    }),
  );
}

/** Tasks that go on, or were granted, on the promise that a material follows, and whose results wait for it. */
export function restingOn(state: OpenedCase, material: string): readonly PlannedTask[] {
  return planOf(state).tasks.filter((planned) => {
    const task = state.tasks[planned.item];
    if (!task || hasEnded(task) || task.status === 'REFUSED') return false;
    return (
      planned.materials.includes(material) ||
      standsOn(planned, material).some((one) => standingOf(one, state) === 'PROVISIONAL')
    );
  });
}

function standsOn({ dependsOn }: PlannedTask, material: string): PlannedTask['dependsOn'] {
  return dependsOn.filter(
    ({ metBy, substitutes }) =>
      metBy === 'DEFICIENCY' &&
      substitutes.some((one) => one.by === 'DEFICIENCY' && one.material === material),
  );
}

/** Of materials that have not come: those that are late, once each. */
export function tellDeficiencies(state: OpenedCase, at: string): FollowingEvent[] {
  return untold(state)
    .filter(([, dueDate]) => toLocalDate(at) > dueDate)
    .map(([material, dueDate]) => eventOf(deficiencyDue, { ...caseFacts(state), material, dueDate, at }));
}

/** When each material that has not come will be late. */
export function deficiencyAlarms(state: OpenedCase): readonly string[] {
  return untold(state).map(([, dueDate]) => atTime(addDays(dueDate, 1), '00:00'));
}

function untold(state: OpenedCase): [string, LocalDate][] {
  const { opened, deficiencies, deficienciesDue } = state;
  return Object.entries(opened.cureDueDates).filter(
    ([material]) =>
      deficiencies.includes(material) &&
      !deficienciesDue.includes(material) &&
      restingOn(state, material).length > 0,
  );
}
