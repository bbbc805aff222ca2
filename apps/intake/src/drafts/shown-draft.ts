import { AppError, type ErrorIssue, type Language } from '@walking-hall/app-error';
import type { ActedBy, DraftView } from '@walking-hall/contracts';
import { problemOf } from '@walking-hall/service-kit';
import { maskAnswers } from '../forms/mask.ts';
import { splitAnswers } from '../forms/split-answers.ts';
import type { OpenDraft } from './draft.ts';
import type { DraftOnForm } from './draft-form.ts';
import { precheckOf } from './submit-draft.ts';

/** A draft as the API shows it: in full to those whose it is, to staff with personal answers masked. */
export function shownDraft(
  draft: OpenDraft,
  onForm: DraftOnForm,
  to: ActedBy['capacity'],
  language: Language,
): DraftView {
  const { saved } = draft;
  const { content, bundle, dropped, warnings, offered } = onForm;
  const { open, personal } = splitAnswers(bundle, content.form);
  const form = to === 'STAFF' ? { ...open, ...maskAnswers(bundle, personal) } : content.form;
  const { party, application, at: savedAt, by } = saved;
  const passed = precheckOf(draft, onForm);
  return {
    ...content,
    application,
    ...(party === undefined ? {} : { party }),
    digest: offered.digest,
    savedAt,
    by,
    form,
    warnings: placesOf(warnings, language),
    dropped: placesOf(dropped, language),
    ...(passed && {
      precheck: { precheck: passed.precheck, promiseDate: passed.promiseDate, at: passed.at },
    }),
  };
}

/** Places as a problem tells them, where they are none. */
function placesOf(issues: readonly ErrorIssue[], language: Language): DraftView['warnings'] {
  const told = new AppError('request_invalid', {}, { issues });
  return [...(problemOf(told, { language, instance: '', traceId: '' }).errors ?? [])];
}
