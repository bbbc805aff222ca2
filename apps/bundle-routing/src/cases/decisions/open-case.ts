import { planApprovals } from '@walking-hall/approval-planner';
import { caseOpened, eventOf } from '@walking-hall/contracts';
import { receiptDate } from '@walking-hall/working-calendar';
import type { CaseEvent, CommandOf, OpenedCase } from '../case.ts';
import { consequences } from '../case.consequences.ts';
import { evolveCase } from '../case.evolve.ts';

/**
 * Plans under the pinned bundle and opens what can start: one acceptance starts the clocks of all parallel items at the
 * same instant (浙江省保障“最多跑一次”改革规定 art. 5).
 */
export function openCase(command: CommandOf<'open'>): readonly CaseEvent[] {
  const { facts, content, tools, at, countsFrom } = command;
  const plan = planApprovals({
    bundle: tools.bundle,
    order: {
      items: content.items,
      answers: content.answers,
      commitments: content.commitments,
      promisedMaterials: content.promisedMaterials,
      // The target was checked when it was asked for; a later acceptance must not make the order impossible.
    },
    facts: { region: facts.region, policies: command.policies, itemsOff: command.itemsOff, materialsHeld: content.materialsHeld },
    calendar: tools.calendar,
    startDate: receiptDate(countsFrom, tools.calendar, tools.hours),
  });
  const opened = eventOf(caseOpened, {
    ...facts,
    plan,
    departments: command.departments,
    answers: content.answers,
    deficiencies: [...command.deficiencies],
    openedAt: at,
  });
  const state = evolveCase({ status: 'NONE' }, opened) as OpenedCase;
  return [opened, ...consequences(state, { at: countsFrom, by: 'acceptance', tools })];
}
