import type { Language } from '@walking-hall/app-error';
import type { ApprovalPlan, Dependency, PlannedMaterial, PlannedTask } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { limitText } from '@walking-hall/working-calendar';
import { alignColumns } from '../terminal/display-width.ts';
import { type PlanWords, planWords } from './plan-words.ts';

/** A part of a plan as people read it: a heading and lines below it. */
export interface PlanSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A plan in words. Pure: the same plan reads the same. */
export function describePlan(plan: ApprovalPlan, bundle: Bundle, language: Language): readonly PlanSection[] {
  const words = planWords[language];
  const { savings, materials, explanations } = plan;
  return [
    {
      heading: words.promise(plan.promiseDate, plan.startDate),
      lines: plan.targetDate === undefined ? [] : [words.target(plan.targetDate)],
    },
    { heading: words.tasks, lines: alignColumns(plan.tasks.map((task) => taskRow(task, bundle, language))) },
    ...section(
      words.waiting,
      plan.tasks.flatMap((task) => waitLines(task, language)),
    ),
    ...section(
      words.merged,
      plan.mergeGroups.map(({ name, tasks }) => `${name[language]}: ${tasks.join(' + ')}`),
    ),
    { heading: words.materials(savings), lines: materialLines(materials, words, language) },
    { heading: words.savings, lines: words.saved(savings) },
    ...section(
      words.explanations,
      explanations.map(({ about, included, why }) => `${included ? '+' : '−'} ${about}: ${why[language]}`),
    ),
  ];
}

function section(heading: string, lines: readonly string[]): PlanSection[] {
  return lines.length === 0 ? [] : [{ heading, lines }];
}

function taskRow(task: PlannedTask, bundle: Bundle, language: Language): string[] {
  const words = planWords[language];
  const { item, name, department, promised, startDate, promisedDate, statutoryDate, critical } = task;
  const owner = bundle.departments.find(({ id }) => id === department)?.name[language] ?? department;
  const dates = startDate === promisedDate ? promisedDate : `${startDate} → ${promisedDate}`;
  const law = statutoryDate === undefined ? '' : words.statutory(statutoryDate);
  return [
    critical ? '★' : ' ',
    item,
    name[language],
    owner,
    dates,
    `${promised.limit.value === 0 ? words.sameDay : limitText(promised.limit, language)}${law}`,
  ];
}

function waitLines({ item, dependsOn }: PlannedTask, language: Language): string[] {
  return dependsOn.flatMap((dependency) => {
    const line = planWords[language].dependency(item, namesOf(dependency), dependency);
    return line === undefined ? [] : [line];
  });
}

function namesOf({ on, needed }: Dependency): string {
  const all = on.join(', ');
  return needed > 0 && needed < on.length ? `${needed}/${on.length} (${all})` : all;
}

const suppliers: readonly PlannedMaterial['supply'][] = [
  'APPLICANT',
  'DECLARED',
  'FORM',
  'PROMISED',
  'GENERATED',
  'HELD',
];

/** By who supplies them: first what the applicant does, then what the hall finds by itself. */
function materialLines(
  materials: readonly PlannedMaterial[],
  words: PlanWords,
  language: Language,
): string[] {
  return suppliers.flatMap((supply) => {
    const supplied = materials.filter((material) => material.supply === supply);
    if (supplied.length === 0) return [];
    const list = supplied.map(
      ({ material, name, from }) =>
        `${material} ${name[language]}${from === undefined ? '' : ` (← ${from})`}`,
    );
    return [`${words.supply[supply]}: ${list.join(words.comma)}`];
  });
}
