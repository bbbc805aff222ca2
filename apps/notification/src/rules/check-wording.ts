import type { ErrorIssue } from '@walking-hall/app-error';
import type { NoticeWording } from '@walking-hall/contracts';
import { placeholdersFor } from './event-samples.ts';
import { placeholdersOf } from './render-notice.ts';
import type { Rule } from './rule.ts';

/** Every placeholder of a wording that the rule's event does not have, with its place below `path`. */
export function checkWording(
  { on }: Pick<Rule, 'on'>,
  { title, body }: NoticeWording,
  path: string,
): readonly ErrorIssue[] {
  const allowed = placeholdersFor(on);
  const texts = { 'title.zh': title.zh, 'title.en': title.en, 'body.zh': body.zh, 'body.en': body.en };
  return Object.entries(texts).flatMap(([place, text]) => {
    const name = placeholdersOf(text).find((each) => !allowed.includes(each));
    if (name === undefined) return [];
    const params = { name, allowed: allowed.join(', ') };
    return [{ path: `${path}.${place}`, code: 'field_placeholder' as const, params }];
  });
}
