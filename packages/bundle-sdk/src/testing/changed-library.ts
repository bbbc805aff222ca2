import type { z } from 'zod';
import type { BundleProblem } from '../proof/problem.ts';
import { createProofContext, type ProofContext } from '../proof/proof-context.ts';
import { draftBundle } from '../schema/bundle.ts';
import { lendingLibrarySource } from './lending-library.ts';

/** The lending library as an author could have written it: duties may be missing. */
export type LibraryDraft = z.input<typeof draftBundle>;
type LibraryItem = Extract<LibraryDraft['items'][number], { level: 'HANDLING' }>;

/** A copy of the lending library, with something changed. */
export function changedLibrary(change: (library: LibraryDraft) => void = () => {}): LibraryDraft {
  const library: LibraryDraft = structuredClone(lendingLibrarySource);
  change(library);
  return library;
}

/** A handling item of the library, to be changed. */
export function itemOf(library: LibraryDraft, id: string): LibraryItem {
  const item = library.items.find((one) => one.id === id);
  if (item?.level !== 'HANDLING') throw new Error(`the library has no handling item ${id}`);
  return item;
}

/** What one rule finds in a library: `path code`. */
export function findings(
  rule: (context: ProofContext) => readonly BundleProblem[],
  library: LibraryDraft,
): string[] {
  return rule(createProofContext(draftBundle.parse(library))).map(({ path, code }) => `${path} ${code}`);
}
