import { materialSubject } from '@walking-hall/answer-check';
import type { ErrorIssue } from '@walking-hall/app-error';
import { AppError } from '@walking-hall/app-error';
import type { MaterialCopy, OrderedContent, SuppliedMaterial } from '@walking-hall/contracts';
import {
  type OfficeHours,
  receiptDate,
  toLocalDate,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';
import type { BundleStore } from '../bundles/bundle.store.ts';
import { splitAnswers } from '../forms/split-answers.ts';
import { findParty } from '../parties/party-of.ts';
import type { Vault } from '../parties/vault.ts';
import type { UploadStore } from '../uploads/upload.store.ts';
import type { Application } from './application.ts';
import { askedFields, assess } from './assess.ts';
import { checkCopies, copiesOf, replacing } from './copies.ts';
import { suppliedOf } from './supplied-materials.ts';

export interface CorrectDeps {
  readonly bundles: BundleStore;
  readonly vault: Vault;
  readonly uploads: UploadStore;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

/** What the applicant hands in after the notice. */
export interface Correction {
  readonly form: Readonly<Record<string, unknown>>;
  readonly materials: readonly SuppliedMaterial[];
  readonly promisedMaterials: readonly string[];
}

/** A correction that was found good, with nothing stored yet. */
export interface Corrected {
  readonly content: OrderedContent;
  readonly personal: Readonly<Record<string, unknown>>;
  /** The working day that counts as its receipt. */
  readonly receiptDate: string;
}

/**
 * What was asked for and what was corrected, checked as a whole again. An answer given before that is not asked any more
 * is dropped: whoever now fetches the result needs no address.
 * @throws AppError `order_invalid` with everything that is wrong; `person_forgotten`
 */
export async function lookAtCorrection(
  state: Application,
  handedIn: Correction,
  now: string,
  { bundles, vault, uploads, calendar, hours }: CorrectDeps,
): Promise<Corrected> {
  const { content, sealedAnswers } = state;
  const { region, bundle: bundleId, digest, party, application } = state.received;
  const bundle = await bundles.getDocument(digest);
  const before = { ...content.answers, ...(await vault.read(party, { application, sealedAnswers })) };
  const form = { ...before, ...handedIn.form };
  // What comes now stands first, so that the planner's indexes are those of the request.
  const promisedMaterials = union(handedIn.promisedMaterials, content.promisedMaterials);
  const materialsSupplied = union(content.materialsSupplied, suppliedOf(bundle, handedIn.materials));
  const subjectIn = (answers: Correction['form'], id: string) => materialSubject(bundle, id, answers);
  // What is held for one project does not count for another, should the answer be corrected.
  const materialsHeld = content.materialsHeld.filter((id) => subjectIn(form, id) === subjectIn(before, id));
  const stillHeld = ({ as, material }: MaterialCopy) => as !== 'HELD' || materialsHeld.includes(material);
  const copies = replacing((content.copies ?? []).filter(stillHeld), copiesOf(handedIn.materials, [], []));
  const next = { ...content, promisedMaterials, materialsSupplied, materialsHeld, copies };
  const receipt = receiptDate(now, calendar, hours);
  // The target date was checked when it was asked for, and may have become impossible since.
  const { targetDate: _, ...asked } = next;
  const { plan } = assess({
    bundle,
    offered: await bundles.getTerms(region, bundleId),
    content: asked,
    form,
    handedIn: { ...handedIn, wrongCopies: await checkCopies(uploads, party, handedIn.materials) },
    calendar,
    startDate: receipt,
    today: toLocalDate(now),
  });
  if (findParty(form, vault) !== party) throw anotherParty(form);
  const wanted = askedFields(plan);
  const kept = Object.fromEntries(Object.entries(form).filter(([id]) => wanted.has(id)));
  const { open, personal } = splitAnswers(bundle, kept);
  return { content: { ...next, answers: open }, personal, receiptDate: receipt };
}

/** Paths of what was handed in. */
export function touchedBy({ form, materials, promisedMaterials }: Correction): string[] {
  const papers = union(
    materials.map(({ material }) => material),
    promisedMaterials,
  );
  return [...Object.keys(form).map((id) => `form.${id}`), ...papers.map((id) => `materials.${id}`)];
}

/** The party is fixed at receipt, with what it holds and who may see the application. */
function anotherParty({ 'applicant.id_type': type }: Correction['form']): AppError {
  const issue: ErrorIssue = {
    path: 'body.form.applicant.id_no',
    code: type === 'USCC' ? 'uscc_invalid' : 'id_number_invalid',
    params: {
      reason:
        '更换申请人须撤回后重新申请。 For another applicant, withdraw the application and file a new one.',
    },
  };
  return new AppError('order_invalid', {}, { issues: [issue] });
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
