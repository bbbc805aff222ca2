import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import { type ApprovalPlan, planApprovals } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import type { Defect, OrderedContent } from '@walking-hall/contracts';
import type { LocalDate, WorkingCalendar } from '@walking-hall/working-calendar';
import type { OfferedBundle } from '../bundles/bundle.store.ts';
import { checkAnswers, checkCompleteness } from '../forms/check-form.ts';

export interface Assessed {
  readonly plan: ApprovalPlan;
  /** Materials that the applicant has to bring and has not. */
  readonly missing: readonly string[];
  /** Materials promised to follow. */
  readonly deficiencies: readonly string[];
}

export interface AssessInput {
  readonly bundle: Bundle;
  readonly offered: Pick<OfferedBundle, 'region' | 'policies' | 'overlay'>;
  readonly content: OrderedContentDraft;
  /** All answers, the personal ones too. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly calendar: WorkingCalendar;
  readonly startDate: LocalDate;
  readonly today: LocalDate;
}

/** Ordered content before its items were resolved to handling items. */
export type OrderedContentDraft = Omit<OrderedContent, 'items' | 'answers'> & {
  readonly items: readonly string[];
};

/**
 * Plans an order and says what is missing. Pure.
 * @throws AppError `order_invalid` with everything that is wrong with the form and the order, all at once
 */
export function assess(input: AssessInput): Assessed {
  const { bundle, content, form, today } = input;
  const wrongAnswers = checkAnswers(bundle, form, today);
  const planned = tryPlan(input);
  const open = planned.plan ? checkCompleteness(bundle, planned.plan.fields, form) : [];
  const unasked = planned.plan ? notAsked(bundle, planned.plan, form) : [];
  const issues = [...wrongAnswers, ...planned.issues, ...open, ...unasked];
  if (issues.length > 0 || !planned.plan)
    throw new AppError(
      'order_invalid',
      {},
      { issues: issues.map((issue) => ({ ...issue, path: `body.${issue.path}` })) },
    );
  return { plan: planned.plan, ...materialsOf(bundle, planned.plan, content) };
}

function tryPlan({ bundle, offered, content, form, calendar, startDate }: AssessInput): {
  readonly plan?: ApprovalPlan;
  readonly issues: readonly ErrorIssue[];
} {
  const { items, commitments, promisedMaterials, targetDate, materialsHeld } = content;
  try {
    const order = {
      items,
      answers: form,
      commitments,
      promisedMaterials,
      ...(targetDate === undefined ? {} : { targetDate }),
    };
    const facts = {
      region: offered.region,
      policies: offered.policies,
      itemsOff: offered.overlay.itemsOff,
      materialsHeld,
    };
    return { plan: planApprovals({ bundle, order, facts, calendar, startDate }), issues: [] };
  } catch (error) {
    if (error instanceof AppError && error.code === 'order_invalid') return { issues: error.issues };
    throw error;
  }
}

/** Nothing may be collected that no chosen item needs (个人信息保护法 art. 6). */
function notAsked(bundle: Bundle, plan: ApprovalPlan, form: Readonly<Record<string, unknown>>): ErrorIssue[] {
  const known = new Set<string>(bundle.fields.map(({ id }) => id));
  const asked = new Set<string>(plan.fields);
  return Object.keys(form)
    .filter((id) => known.has(id) && !asked.has(id))
    .map((id) => ({ path: `form.${id}`, code: 'field_not_asked' as const }));
}

function materialsOf(bundle: Bundle, plan: ApprovalPlan, content: OrderedContentDraft) {
  const supplied = new Set(content.materialsSupplied);
  const declared = (id: string) => {
    const letter = bundle.materials.find((material) => material.id === id)?.commitment;
    return letter !== undefined && content.commitments.includes(letter);
  };
  const missing = plan.materials
    .filter(
      ({ material, supply }) =>
        (supply === 'APPLICANT' || (supply === 'DECLARED' && !declared(material))) && !supplied.has(material),
    )
    .map(({ material }) => material);
  const promised = plan.materials
    .filter(({ supply }) => supply === 'PROMISED')
    .map(({ material }) => material);
  return { missing, deficiencies: promised.filter((material) => !supplied.has(material)) };
}

export function defectsOf(missing: readonly string[]): readonly Defect[] {
  return missing.map((material) => ({ path: `materials.${material}`, code: 'MISSING' as const }));
}
