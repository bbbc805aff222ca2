import { type BundleProblem, problem } from './problem.ts';
import type { ProofContext } from './proof-context.ts';

/** Every condition is a boolean CEL expression over fields that exist. */
export function proveConditions(context: ProofContext): BundleProblem[] {
  const { bundle } = context;
  const places: (readonly [path: string, expression: string | undefined])[] = [
    ...bundle.fields.map((field) => [`fields[${field.id}].when`, field.when] as const),
    ...context.handling.flatMap((item) => [
      [`items[${item.id}].when`, item.when] as const,
      ...item.materials.map(
        (one) => [`items[${item.id}].materials[${one.material}].when`, one.when] as const,
      ),
    ]),
    ...bundle.edges.map((edge, index) => [`edges[${index}].when`, edge.when] as const),
    ...bundle.valueAddedServices.map((one) => [`valueAddedServices[${one.id}].when`, one.when] as const),
  ];
  return places.flatMap(([path, expression]) => {
    const error = expression === undefined ? undefined : context.conditionError(expression);
    return error === undefined
      ? []
      : [
          problem(
            path,
            'condition_invalid',
            `条件“${expression}”不成立：${error}`,
            `The condition "${expression}" does not hold together: ${error}`,
          ),
        ];
  });
}
