import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import { type ApprovalPlan, planApprovals } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import type { Defect, OrderedContent, SuppliedMaterial } from '@walking-hall/contracts';
import type { LocalDate, WorkingCalendar } from '@walking-hall/working-calendar';
import type { OfferedBundle } from '../bundles/bundle.store.ts';
import { checkAnswers, checkCompleteness } from '../forms/check-form.ts';
import { identityFields } from '../parties/party-of.ts';
import { checkSupplied } from './supplied-materials.ts';

type Form = Readonly<Record<string, unknown>>;

export interface Assessed {
  readonly plan: ApprovalPlan;
  /** Questions left open; none but where open questions are allowed. */
  readonly open: readonly string[];
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
  readonly form: Form;
  /** What comes with this request, and is checked for not belonging here; absent where nothing comes. */
  readonly handedIn?: {
    readonly form: Form;
    readonly materials: readonly SuppliedMaterial[];
    /** Digital copies that are not there. */
    readonly wrongCopies?: readonly ErrorIssue[];
  };
  /** True for a preview: a question left open is said, not refused. */
  readonly openAllowed?: boolean;
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
  const { bundle, content, form, handedIn = { form: {}, materials: [] }, openAllowed = false, today } = input;
  const wrongAnswers = checkAnswers(bundle, form, today);
  const wrongMaterials = [...checkSupplied(bundle, handedIn.materials), ...(handedIn.wrongCopies ?? [])];
  const planned = tryPlan(input);
  const asked = planned.plan && askedFields(planned.plan);
  const open = asked ? checkCompleteness(bundle, asked, form) : [];
  const unasked = asked ? notAsked(bundle, asked, handedIn.form) : [];
  const refused = openAllowed ? [] : open;
  const issues = [...wrongAnswers, ...planned.issues, ...refused, ...unasked, ...wrongMaterials];
  if (issues.length > 0 || !planned.plan)
    throw new AppError(
      'order_invalid',
      {},
      { issues: issues.map((issue) => ({ ...issue, path: `body.${issue.path}` })) },
    );
  return {
    plan: planned.plan,
    open: open.map(({ path }) => path),
    ...materialsOf(bundle, planned.plan, content),
  };
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

/** What the chosen items ask, and who applies: without that nobody could be answered. */
export function askedFields(plan: ApprovalPlan): ReadonlySet<string> {
  return new Set([...plan.fields, ...identityFields]);
}

/** Nothing may be collected that no chosen item needs (个人信息保护法 art. 6). */
function notAsked(bundle: Bundle, asked: ReadonlySet<string>, form: Form): ErrorIssue[] {
  const known = new Set<string>(bundle.fields.map(({ id }) => id));
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
  const owed = new Set([...promised, ...promisedForResults(plan, content)]);
  return { missing, deficiencies: [...owed].filter((material) => !supplied.has(material)) };
}

/** Papers promised so that a task need not wait for a result: they are owed too, though no item asks for them. */
function promisedForResults({ tasks }: ApprovalPlan, { promisedMaterials }: OrderedContentDraft): string[] {
  return tasks
    .flatMap(({ dependsOn }) => dependsOn)
    .filter(({ metBy }) => metBy === 'DEFICIENCY')
    .flatMap(({ substitutes }) => substitutes)
    .flatMap((one) =>
      one.by === 'DEFICIENCY' && promisedMaterials.includes(one.material) ? [one.material] : [],
    );
}

export function defectsOf(missing: readonly string[]): readonly Defect[] {
  return missing.map((material) => ({ path: `materials.${material}`, code: 'MISSING' as const }));
}
