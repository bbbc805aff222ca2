import type { ErrorIssue } from '@walking-hall/app-error';
import type { Bundle } from '@walking-hall/bundle-sdk';
import type { DraftRequest } from '@walking-hall/contracts';
import type { LocalDate } from '@walking-hall/working-calendar';
import type { BundleStore, OfferedBundle } from '../bundles/bundle.store.ts';
import { checkAnswers } from '../forms/check-form.ts';
import { carryOver } from './carry-over.ts';
import type { OpenDraft } from './draft.ts';
import type { DraftContents } from './draft-contents.ts';

/** A draft on the form as its region has it now. */
export interface DraftOnForm {
  readonly content: DraftRequest;
  readonly offered: OfferedBundle;
  readonly bundle: Bundle;
  /** Answers that the form has no use for any more. */
  readonly dropped: readonly ErrorIssue[];
  /** What is wrong with those that are left. */
  readonly warnings: readonly ErrorIssue[];
}

/** @throws AppError `bundle_not_enabled`, `person_forgotten` */
export async function draftOnForm(
  { saved }: OpenDraft,
  { bundles, contents }: { readonly bundles: BundleStore; readonly contents: DraftContents },
  today: LocalDate,
): Promise<DraftOnForm> {
  const content = await contents.read(saved.content);
  const offered = await bundles.getOffered(saved.region, saved.bundle);
  const bundle = await bundles.getDocument(offered.digest);
  const { fields } = await bundles.getDocument(saved.digest);
  const { answers, dropped } = carryOver(fields, bundle.fields, content.form, today);
  const warnings = checkAnswers(bundle, answers, today);
  return { content: { ...content, form: answers }, offered, bundle, dropped, warnings };
}
