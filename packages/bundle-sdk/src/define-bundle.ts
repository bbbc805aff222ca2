import { parseBundle } from './parse-bundle.ts';
import type { BundleProblem } from './proof/problem.ts';
import type { Bundle, BundleSource } from './schema/bundle.ts';

/** A bundle that does not prove, with every problem. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly problems: readonly BundleProblem[];

  constructor(id: string, problems: readonly BundleProblem[]) {
    const lines = problems.map(
      ({ path, code, message }) => `  ${path || '(bundle)'}  [${code}]  ${message.zh} ${message.en}`,
    );
    super(`bundle "${id}" has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Declares an industry bundle: parsed and proven where it is written.
 * @throws BundleError with every problem at once.
 */
export function defineBundle(source: BundleSource): Bundle {
  const parsed = parseBundle(source);
  if (!parsed.ok) throw new BundleError(source.id, parsed.problems);
  return parsed.bundle;
}
