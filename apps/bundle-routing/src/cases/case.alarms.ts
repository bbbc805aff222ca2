import { toEpochMs } from '@walking-hall/working-calendar';
import { defineAlarms, firstOf } from '../clocks/alarms.ts';
import type { CaseTools } from './case.command.ts';
import { openingOf } from './case.conditions.ts';
import { deficiencyAlarms } from './case.deficiencies.ts';
import { isOpen } from './case.dependencies.ts';
import { dutyAlarm } from './case.duties.ts';
import type { OpenedCase } from './case.ts';
import { alarmsOf } from './decisions/tell-clocks.ts';

export const caseAlarms = defineAlarms('case_alarms');

/** When time next brings something to the case. */
export function nextAlarm(
  state: OpenedCase,
  time: Pick<CaseTools, 'calendar' | 'hours'>,
): string | undefined {
  const moments = [
    ...Object.values(state.tasks).flatMap((task) =>
      (isOpen(task) ? alarmsOf(task, time) : []).map(({ atMs }) => atMs),
    ),
    ...Object.values(state.tasks)
      .flatMap((task) => openingOf(task) ?? [])
      .map(toEpochMs),
    ...Object.values(state.duties)
      .flatMap((duty) => dutyAlarm(duty, time) ?? [])
      .map(toEpochMs),
    ...deficiencyAlarms(state).map(toEpochMs),
  ];
  return firstOf(moments);
}
