import { AppError } from '@walking-hall/app-error';
import {
  type Bundle,
  type BundleSource,
  defineBundle,
  type Edge,
  type HandlingItem,
} from '@walking-hall/bundle-sdk';
import { lendingLibrary, lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import type { ApprovalPlan, Dependency, PlannedMaterial, PlannedTask } from './approval-plan.ts';
import { planApprovals } from './plan-approvals.ts';
import type { Order, PlanFacts, PlanInput } from './plan-input.ts';

export const calendar = createWorkingCalendar([nationalCalendar]);
export const basis = [{ title: { zh: '图书馆规则', en: 'Library rules' }, origin: 'design' as const }];

export interface Asked extends Partial<Order> {
  readonly held?: readonly string[];
  readonly facts?: Partial<PlanFacts>;
  readonly bundle?: Bundle;
  /** Thursday before the holiday of 1 to 5 May 2026 unless it says otherwise; Saturday 9 May is worked. */
  readonly start?: string;
}

/** An order of a person at the lending library, with what differs. */
export function inputOf({
  held = [],
  facts = {},
  bundle = lendingLibrary,
  start,
  ...order
}: Asked): PlanInput {
  return {
    bundle,
    order: { items: ['card'], answers: { 'applicant.kind': 'NATURAL', 'loan.books': 2 }, ...order },
    facts: { region: '330106', policies: [], itemsOff: [], materialsHeld: held, ...facts },
    calendar,
    startDate: start ?? '2026-04-30',
  };
}

export function planOf(asked: Asked): ApprovalPlan {
  return planApprovals(inputOf(asked));
}

/** Why an order is refused: `path code`. */
export function refusals(asked: Asked): string[] {
  return issuesOf(asked).map(({ path, code }) => `${path} ${code}`);
}

export function issuesOf(asked: Asked): AppError['issues'] {
  try {
    planOf(asked);
  } catch (error) {
    if (error instanceof AppError && error.code === 'order_invalid') return error.issues;
    throw error;
  }
  return [];
}

/** A proven copy of the lending library with something changed. */
export function changedLibrary(change: (library: BundleSource) => void): Bundle {
  const library: BundleSource = structuredClone(lendingLibrarySource);
  change(library);
  return defineBundle(library);
}

export function itemOf({ items }: BundleSource, id: string): HandlingItem {
  const item = items.find((one) => one.id === id);
  if (item?.level !== 'HANDLING') throw new Error(`the library has no handling item ${id}`);
  return item;
}

/** A library of shelves alone, each opened within one working day, with these edges between them. */
export function shelves(
  ids: readonly string[],
  edges: readonly Edge[],
  parts: Partial<BundleSource> = {},
): Bundle {
  return changedLibrary((library) => {
    const items = parts.items ?? [];
    const made = items.flatMap((item) => (item.level === 'HANDLING' ? (item.result.material ?? []) : []));
    library.items = [...ids.map((id) => shelf(id)), ...items];
    library.edges = [...edges];
    library.stages = library.stages.slice(0, 1);
    library.mergeGroups = parts.mergeGroups ?? [];
    // Only a loan makes a slip.
    library.materials = [
      ...(library.materials ?? []).filter(({ id }) => id !== 'SLIP' || made.includes(id)),
      ...(parts.materials ?? []),
    ];
    library.fields.push(...(parts.fields ?? []));
    library.milestones = parts.milestones ?? [];
    library.duties = parts.duties ?? [];
    library.packages = [];
    library.valueAddedServices = [];
    library.quotas = [];
    library.kpis = [];
  });
}

export function shelf(id: string, changes: Partial<HandlingItem> = {}): HandlingItem {
  return {
    id,
    level: 'HANDLING',
    stage: 'JOIN',
    name: { zh: id, en: id },
    department: 'desk',
    type: 'PUBLIC_SERVICE',
    basis,
    limits: { promised: { value: 1, unit: 'WORKING_DAY', origin: 'design' } },
    result: { name: { zh: id, en: id }, validity: 'LONG_TERM' },
    exits: ['GRANTED', 'REFUSED'],
    materials: [],
    fields: [],
    ...changes,
  };
}

export function days(
  value: number,
  unit: 'WORKING_DAY' | 'DAY' | 'MINUTE' = 'WORKING_DAY',
): Pick<HandlingItem, 'limits'> {
  return { limits: { promised: { value, unit, origin: 'design' } } };
}

export function hard(from: Edge['from'], to: string, when?: string): Edge {
  return { kind: 'HARD', from, to, onRefusal: 'CLOSE', basis, ...(when === undefined ? {} : { when }) };
}

export function soft(
  from: Edge['from'],
  to: string,
  ...substitutes: Extract<Edge, { kind: 'SOFT' }>['substitutes']
): Edge {
  return { kind: 'SOFT', from, to, onRefusal: 'CLOSE', basis, substitutes };
}

export function taskOf({ tasks }: ApprovalPlan, item: string): PlannedTask {
  const task = tasks.find((one) => one.item === item);
  if (!task) throw new Error(`the plan has no task ${item}`);
  return task;
}

/** What a task depends on: `[sources] needed state metBy`. */
export function dependenciesOf(plan: ApprovalPlan, item: string): string[] {
  const words = ({ kind, on, needed, state, metBy }: Dependency) => [
    kind,
    on.join('+') || '-',
    needed,
    state,
    metBy,
  ];
  return taskOf(plan, item).dependsOn.map((one) =>
    words(one)
      .filter((word) => word !== undefined)
      .join(' '),
  );
}

export function materialOf({ materials }: ApprovalPlan, id: string): PlannedMaterial | undefined {
  return materials.find(({ material }) => material === id);
}

/** `[start, promised]` of each task. */
export function datesOf({ tasks }: ApprovalPlan): Record<string, readonly [string, string]> {
  return Object.fromEntries(
    tasks.map(({ item, startDate, promisedDate }) => [item, [startDate, promisedDate]]),
  );
}
