import { isPersonal } from '../schema/field.ts';
import { type BundleProblem, problem } from './problem.ts';
import type { DraftHandlingItem, ProofContext } from './proof-context.ts';

type Place = readonly [path: string, expression: string | undefined];

/**
 * Every condition is a boolean CEL expression over fields that exist. What decides the plan turns on no personal answer:
 * those stay in the vault, and a case is planned without them. Whether a question is asked may turn on one.
 */
export function proveConditions(context: ProofContext): BundleProblem[] {
  const { bundle } = context;
  const ofFields = bundle.fields.map((field): Place => [`fields[${field.id}].when`, field.when]);
  const ofPlan: readonly Place[] = [
    ...context.handling.flatMap((item): Place[] => [
      [`items[${item.id}].when`, item.when],
      [`items[${item.id}].startsWhen`, item.startsWhen?.when],
      ...item.materials.map((one): Place => [`items[${item.id}].materials[${one.material}].when`, one.when]),
    ]),
    ...bundle.commitments.map((one): Place => [`commitments[${one.id}].when`, one.when]),
    ...bundle.edges.map((edge, index): Place => [`edges[${index}].when`, edge.when]),
    ...bundle.valueAddedServices.map((one): Place => [`valueAddedServices[${one.id}].when`, one.when]),
  ];
  return [
    ...[...ofFields, ...ofPlan].flatMap((place) => invalid(context, place)),
    ...ofPlan.flatMap((place) => personal(context, place)),
    ...context.handling.flatMap((item) => unasked(context, item)),
    ...subjects(context),
  ];
}

function invalid(context: ProofContext, [path, expression]: Place): BundleProblem[] {
  const error = expression === undefined ? undefined : context.conditionError(expression);
  if (error === undefined) return [];
  return [
    problem(
      path,
      'condition_invalid',
      `条件“${expression}”不成立：${error}`,
      `The condition "${expression}" does not hold together: ${error}`,
    ),
  ];
}

/** What an item turns on it has to ask, else the answer could never be given: only what is asked may be answered. */
function unasked(context: ProofContext, item: DraftHandlingItem): BundleProblem[] {
  const places: readonly Place[] = [
    [`items[${item.id}].when`, item.when],
    ...item.materials.map((one): Place => [`items[${item.id}].materials[${one.material}].when`, one.when]),
    ...context.bundle.commitments
      .filter(({ id }) => item.commitments?.includes(id))
      .map((one): Place => [`items[${item.id}].commitments[${one.id}].when`, one.when]),
  ];
  return places.flatMap(([path, expression]) =>
    (context.condition(expression)?.fields ?? [])
      .filter((id) => !item.fields.includes(id))
      .map((id) =>
        problem(
          path,
          'condition_unasked',
          `条件取决于“${id}”，但此事项没有问这一项。`,
          `The condition turns on "${id}", which the item does not ask.`,
        ),
      ),
  );
}

/** What a paper belongs to goes into events: a project's code may, a person's number may not. */
function subjects({ bundle }: ProofContext): BundleProblem[] {
  return bundle.materials.flatMap(({ id, per }) => {
    const field = bundle.fields.find((one) => one.id === per);
    if (!field || !isPersonal(field)) return [];
    return [
      problem(
        `materials[${id}].per`,
        'condition_personal',
        `材料不能归属于个人信息“${field.id}”。`,
        `A material can not belong to the personal answer "${field.id}".`,
      ),
    ];
  });
}

function personal(context: ProofContext, [path, expression]: Place): BundleProblem[] {
  const read = context.condition(expression)?.fields ?? [];
  const found = context.bundle.fields.filter((field) => isPersonal(field) && read.includes(field.id));
  return found.map(({ id }) =>
    problem(
      path,
      'condition_personal',
      `条件不能取决于个人信息“${id}”。`,
      `A condition can not turn on the personal answer "${id}".`,
    ),
  );
}
