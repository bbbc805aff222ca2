import type { Bundle, Overlay } from '@walking-hall/bundle-sdk';
import { contentDigest } from './content-digest.ts';
import type { KnownBundle } from './known.ts';
import type { Rule, RuleCondition } from './rule.ts';

type NoticeRule = Bundle['notices'][number];

/** What a region's bundle adds to the hall: its notice rules as rules like any other, and the names of its ids. */
export function readBundle(bundle: Bundle, overlay: Overlay, region: string): KnownBundle {
  return {
    rules: bundle.notices.map((notice) => ruleOf(bundle.id, notice)),
    departments: Object.fromEntries(
      bundle.departments.map(({ id, name }) => [overlay.departments[id]?.code ?? `${region}:${id}`, name]),
    ),
    materials: namesOf(bundle.materials),
    fields: namesOf(bundle.fields),
  };
}

/** The events that a bundle's rule can name. Of these, a notice may be owed that only the bundle tells of. */
export const bundleRuleEvents: Readonly<Record<NoticeRule['on'], Pick<Rule, 'on' | 'when'>>> = {
  CASE_OPENED: { on: 'hall.case.opened.v1' },
  TASK_OPENED: { on: 'hall.case.task-opened.v1' },
  TASK_GRANTED: { on: 'hall.case.task-decided.v1', when: [{ term: 'outcome', is: 'GRANTED' }] },
  TASK_REFUSED: { on: 'hall.case.task-decided.v1', when: [{ term: 'outcome', is: 'REFUSED' }] },
  RESULTS_RELEASED: { on: 'hall.case.results-released.v1' },
};

function ruleOf(bundle: string, notice: NoticeRule): Rule {
  const { on, when = [] } = bundleRuleEvents[notice.on];
  const items: RuleCondition[] = notice.items?.length ? [{ term: 'items', has: notice.items }] : [];
  return {
    id: `${bundle}/${notice.id}`,
    // Of the content, not of the bundle: a rule that stayed as it was is the same version, in every region.
    version: contentDigest(notice),
    on,
    to: notice.to,
    category: 'PROGRESS',
    channels: notice.to === 'APPLICANT' ? ['IN_APP', 'EMAIL'] : ['IN_APP'],
    when: [...when, ...items],
    title: notice.title,
    body: notice.body,
  };
}

function namesOf(entries: readonly { readonly id: string; readonly name: KnownBundle['fields'][string] }[]) {
  return Object.fromEntries(entries.map(({ id, name }) => [id, name]));
}
