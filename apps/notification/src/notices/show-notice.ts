import type { Language } from '@walking-hall/app-error';
import { renderNotice } from '../rules/render-notice.ts';
import type { Wordings } from '../rules/wordings.ts';
import type { NoticeDocument } from './notice.views.ts';

/** A notice as its reader meets it: in words, without what only the hall needs of it. */
export async function showNotice(
  wordings: Wordings,
  {
    notice,
    rule,
    text,
    recipient,
    channel,
    status,
    reason,
    code,
    attempts,
    about,
    params,
    at,
  }: NoticeDocument,
  language: Language,
) {
  const why = code ?? reason;
  return {
    notice,
    rule,
    recipient,
    channel,
    status,
    ...(why === undefined ? {} : { reason: why }),
    attempts,
    about,
    at,
    ...renderNotice(await wordings.get({ rule, text }), params, language),
  };
}
