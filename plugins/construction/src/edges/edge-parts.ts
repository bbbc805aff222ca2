import { allOf, anyOf, type BundleSource, type LegalBasis, type Sources } from '@walking-hall/bundle-sdk';

export type Edge = NonNullable<BundleSource['edges']>[number];
type Substitutes = Extract<Edge, { kind: 'SOFT' }>['substitutes'];

/** The signed minutes of a coordination meeting may stand in for a result wherever an edge is soft. */
const byMinutes: Substitutes = [{ by: 'MINUTES' }];
export const byOpinion: Substitutes = [{ by: 'PRELIMINARY_OPINION' }, ...byMinutes];
export const byCommitment: Substitutes = [...byOpinion, { by: 'COMMITMENT', commitment: 'K06' }];

interface Terms {
  readonly basis: readonly LegalBasis[];
  readonly when?: string;
}

/** By law: each of the items waits for the real result. */
export function hard(to: readonly string[], from: Sources, { basis, ...rest }: Terms): Edge[] {
  return to.map((one) => ({ kind: 'HARD', to: one, from, onRefusal: 'CLOSE', basis: [...basis], ...rest }));
}

/** What may stand in for the result opens each of the items, until the result is there. */
export function soft(
  to: readonly string[],
  from: Sources,
  { basis, substitutes = byMinutes, ...rest }: Terms & { readonly substitutes?: Substitutes },
): Edge[] {
  const common = { from, substitutes, onRefusal: 'CLOSE' as const, basis: [...basis], ...rest };
  return to.map((one) => ({ kind: 'SOFT', to: one, ...common }));
}

/** Wherever the project got its code. */
export const coded = anyOf('C01', 'C02', 'C03-01');
/** The permits that work may start on; the later segments come after. */
export const firstPermits = ['C24-01', 'C24-02', 'C24-05'];
export const landApproved = allOf('C06', 'C07');
