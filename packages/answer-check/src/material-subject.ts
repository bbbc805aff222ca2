import type { Bundle } from '@walking-hall/bundle-sdk';

/**
 * What a material belongs to, by the answers given: a permit to its project. Undefined where the material counts for
 * everything, or where the answer is not known yet.
 */
export function materialSubject(
  bundle: Bundle,
  material: string | undefined,
  answers: Readonly<Record<string, unknown>>,
): string | undefined {
  const per = bundle.materials.find(({ id }) => id === material)?.per;
  const answer = per === undefined ? undefined : answers[per];
  return answer === undefined || answer === null || typeof answer === 'object' ? undefined : String(answer);
}
