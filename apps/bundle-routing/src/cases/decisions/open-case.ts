import { planApprovals } from '@walking-hall/approval-planner';
import { caseOpened, eventOf } from '@walking-hall/contracts';
import type { CommandOf } from '../case.command.ts';
import { believedAnswers } from '../case.conditions.ts';
import { consequences } from '../case.consequences.ts';
import { cureDueDates } from '../case.deficiencies.ts';
import { openedCase } from '../case.evolve.ts';
import type { CaseEvent } from '../case.ts';

/**
 * Plans under the pinned bundle and opens what can start: one acceptance starts the clocks of all parallel items at the
 * same instant (浙江省保障“最多跑一次”改革规定 art. 5). The plan counts from the receipt, as it did when it was shown, so that
 * the promise stays what was promised; clocks count from the acceptance, as the law has it.
 */
export function openCase(command: CommandOf<'open'>): readonly CaseEvent[] {
  const { facts, content, tools, at, countsFrom } = command;
  const answers = believedAnswers(tools.bundle, content.answers);
  const plan = planApprovals({
    bundle: tools.bundle,
    order: {
      items: content.items,
      answers,
      commitments: content.commitments,
      promisedMaterials: content.promisedMaterials,
      // The target was checked when it was asked for; a later acceptance must not make the order impossible.
    },
    facts: {
      region: facts.region,
      policies: command.policies,
      // What the region has switched off since does not concern an application that it took.
      itemsOff: [],
      materialsHeld: content.materialsHeld,
    },
    calendar: tools.calendar,
    startDate: command.plannedFrom,
  });
  const opened = eventOf(caseOpened, {
    ...facts,
    plan,
    departments: command.departments,
    answers,
    policies: [...command.policies],
    deficiencies: [...command.deficiencies],
    cureDueDates: cureDueDates(plan.tasks, command.deficiencies, countsFrom, tools),
    openedAt: at,
  });
  return [opened, ...consequences(openedCase(opened.data), { at: countsFrom, by: 'acceptance', tools })];
}
