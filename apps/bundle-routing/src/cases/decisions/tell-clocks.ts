import type { PlannedTask } from '@walking-hall/approval-planner';
import { clockDue, clockWarned, eventOf } from '@walking-hall/contracts';
import { type Clock, toEpochMs, warnAt } from '@walking-hall/working-calendar';
import type { CaseTools, CommandOf } from '../case.command.ts';
import { consequences } from '../case.consequences.ts';
import { tellDeficiencies } from '../case.deficiencies.ts';
import { isOpen } from '../case.dependencies.ts';
import { tellDuties } from '../case.duties.ts';
import { evolveOpened } from '../case.evolve.ts';
import { taskFacts } from '../case.facts.ts';
import { type CaseEvent, type ClockName, type OpenedCase, planOf, type RunningClocks } from '../case.ts';

/**
 * What time alone brings: tasks open on the first of their days, and of each running clock, each duty and each material
 * owed it is said, once, that its time is nearly over or over.
 */
export function tellClocks(command: CommandOf<'tellClocks'>, state: OpenedCase): readonly CaseEvent[] {
  const { at, tools } = command;
  const opened = consequences(state, { at, by: 'calendar', tools });
  const now = opened.reduce(evolveOpened, state);
  return [
    ...opened,
    ...planOf(now).tasks.flatMap((planned) => tellTask(command, now, planned)),
    ...tellDuties(now, { at, tools }),
    ...tellDeficiencies(now, at),
  ];
}

function tellTask(
  { at, tools }: CommandOf<'tellClocks'>,
  state: OpenedCase,
  planned: PlannedTask,
): readonly CaseEvent[] {
  const task = state.tasks[planned.item];
  if (!isOpen(task)) return [];
  const facts = taskFacts(state, planned);
  return alarmsOf(task, tools)
    .filter((alarm) => toEpochMs(at) >= alarm.atMs)
    .map(({ clock, name, tells }) =>
      eventOf(tells === 'WARNED' ? clockWarned : clockDue, {
        ...facts,
        clock: name,
        dueDate: clock.dueDate,
        at,
      }),
    );
}

export interface Alarm {
  readonly name: ClockName;
  readonly clock: Clock;
  readonly tells: 'WARNED' | 'DUE';
  readonly atMs: number;
}

/** What the clocks of a task still have to tell, and when. A stopped clock tells nothing. */
export function alarmsOf(
  { promised, statutory, told }: RunningClocks,
  { calendar, hours }: Pick<CaseTools, 'calendar' | 'hours'>,
): readonly Alarm[] {
  const clocks: readonly (readonly [ClockName, Clock | undefined])[] = [
    ['PROMISED', promised],
    ['STATUTORY', statutory],
  ];
  return clocks.flatMap(([name, clock]): Alarm[] => {
    if (clock?.status !== 'RUNNING' || told[name] === 'DUE') return [];
    // Done at the very moment it is due is done in time: the alarm is for the moment after.
    const due: Alarm = { name, clock, tells: 'DUE', atMs: toEpochMs(clock.dueAt) + 1 };
    if (told[name] === 'WARNED') return [due];
    return [{ name, clock, tells: 'WARNED', atMs: toEpochMs(warnAt(clock, calendar, hours)) }, due];
  });
}
