import type { Bundle, StopReason } from '@walking-hall/bundle-sdk';
import {
  type ActivityId,
  applicationId,
  bundleDigest,
  bundleId,
  caseIdOf,
  departmentCode,
  itemId,
  partyRef,
  regionCode,
  regionPath,
} from '@walking-hall/contracts';
import {
  createWorkingCalendar,
  defaultOfficeHours,
  nationalCalendar,
  toLocalDate,
} from '@walking-hall/working-calendar';
import type { CaseCommand, CaseTools, CommandOf } from '../cases/case.command.ts';
import { decideCase } from '../cases/case.decide.ts';
import { evolveCase } from '../cases/case.evolve.ts';
import { type CaseEvent, type CaseState, noCase, type OpenedCase } from '../cases/case.ts';
import { library } from './library-bundles.ts';

// One reader's case at the lending library, for tests without a store: given what happened, when, then.

export const calendar = createWorkingCalendar([nationalCalendar]);
export const hours = defaultOfficeHours;

/** A Monday morning. */
export const monday = '2026-07-20T10:00:00+08:00';
export const at = (day: number, time = '10:00:00') => `2026-07-${day}T${time}+08:00`;

export const application = applicationId.parse(`app_${'0f'.repeat(12)}`);
export const libraryCase = caseIdOf(application);
export const reader = partyRef.parse(`psn_${'a1'.repeat(16)}`);
export const otherReader = partyRef.parse(`psn_${'b2'.repeat(16)}`);
export const libraryPath = regionPath.parse('330000/330100/330106');
const digest = bundleDigest.parse(`sha256:${'c'.repeat(64)}`);

export interface Ordered {
  readonly bundle?: Bundle;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly commitments?: string[];
  /** Materials promised to follow, which all are still to come. */
  readonly promised?: string[];
  readonly held?: string[];
  readonly countsFrom?: string;
}

export const toolsOf = (bundle: Bundle = library): CaseTools => ({ bundle, calendar, hours });

/** Opens a case over these items. */
export function open(items: readonly string[], ordered: Ordered = {}): CommandOf<'open'> {
  const {
    bundle = library,
    answers = {},
    commitments = [],
    promised = [],
    held = [],
    countsFrom = monday,
  } = ordered;
  const region = regionCode.parse('330106');
  return {
    kind: 'open',
    facts: {
      case: libraryCase,
      application,
      region,
      regionPath: libraryPath,
      bundle: bundleId.parse(bundle.id),
      digest,
      party: reader,
      channel: 'COUNTER',
    },
    content: {
      items: items.map((item) => itemId.parse(item)),
      answers: { 'applicant.kind': 'NATURAL', 'loan.books': 3, 'loan.purpose': 'thesis', ...answers },
      commitments,
      promisedMaterials: promised,
      materialsHeld: held,
      materialsSupplied: [],
    },
    deficiencies: promised,
    policies: [],
    departments: Object.fromEntries(
      bundle.departments.map(({ id }) => [id, departmentCode.parse(`${region}:${id}`)]),
    ),
    plannedFrom: toLocalDate(countsFrom),
    countsFrom,
    at: monday,
    tools: toolsOf(bundle),
  };
}

/** A command on an open case, once the tools are there. */
export type Step = (tools: CaseTools) => CaseCommand;

const by = 'officer-1';

export const grant =
  (item: string, when = monday, data?: Readonly<Record<string, unknown>>): Step =>
  (tools) => ({
    kind: 'decide',
    item,
    by,
    decision: { outcome: 'GRANTED', resultNumber: `${item}-7`, data },
    at: when,
    tools,
  });
export const refuse =
  (item: string, when = monday): Step =>
  (tools) => ({
    kind: 'decide',
    item,
    by,
    decision: { outcome: 'REFUSED', reasons: 'the shelf is empty' },
    at: when,
    tools,
  });
export const opine =
  (item: string, favourable = true): Step =>
  (tools) => ({ kind: 'giveOpinion', item, favourable, note: undefined, by, at: monday, tools });
export const stop =
  (item: string, when = monday, reason: StopReason = 'EXPERT_REVIEW'): Step =>
  (tools) => ({ kind: 'stop', item, reason, expectedEnd: '2026-07-31', by, at: when, tools });
export const resume =
  (item: string, when = monday): Step =>
  (tools) => ({ kind: 'resume', item, by, at: when, tools });
export const extend =
  (item: string, added: number, when = monday): Step =>
  (tools) => ({ kind: 'extend', item, added, reasons: 'a flood', by, at: when, tools });
export const happen =
  (milestone: string, date: string, when = `${date}T12:00:00+08:00`, evidence = 'photo 7'): Step =>
  (tools) => ({ kind: 'reportMilestone', milestone, date, evidence, by, at: when, tools });
export const learn =
  (answers: Readonly<Record<string, unknown>>, when = monday): Step =>
  (tools) => ({ kind: 'reportFacts', answers, by, at: when, tools });
export const revoke =
  (material: string, when: string): Step =>
  (tools) => ({ kind: 'revokeAcceptance', material, reasons: 'it never came', by, at: when, tools });
export const withdraw =
  (when = monday): Step =>
  (tools) => ({ kind: 'withdraw', at: when, tools });
export const cure =
  (material: string, when = monday): Step =>
  (tools) => ({ kind: 'cure', material, at: when, tools });
export const release =
  (items?: readonly string[], when = monday): Step =>
  (tools) => ({ kind: 'release', items, at: when, tools });
export const deliver =
  (when = monday): Step =>
  (tools) => ({ kind: 'deliver', proof: { kind: 'SIGNATURE', reference: 'S-1' }, at: when, tools });
export const answer =
  (
    service: string,
    accepted: boolean,
    place: { readonly activity?: ActivityId; readonly seat?: number } = {},
  ): Step =>
  (tools) => ({ kind: 'answerOffer', service, accepted, ...place, at: monday, tools });
export const tell =
  (when: string): Step =>
  (tools) => ({ kind: 'tellClocks', at: when, tools });

/** The case after these steps. */
export function given(opening: CommandOf<'open'>, ...steps: readonly Step[]): OpenedCase {
  const opened = decideCase(opening, noCase).reduce(evolveCase, noCase);
  const state = steps.reduce<CaseState>(
    (before, step) => decideCase(step(opening.tools), before).reduce(evolveCase, before),
    opened,
  );
  if (state.status === 'NONE') throw new Error('the case was not opened');
  return state;
}

/** What one more step leads to. */
export function when(state: OpenedCase, step: Step, bundle: Bundle = library): readonly CaseEvent[] {
  return decideCase(step(toolsOf(bundle)), state);
}

/** Events in short: `task-opened loan`. */
export function told(events: readonly CaseEvent[]): string[] {
  return events.map(({ type, data }) => [type.split('.')[2], aboutOf(data)].filter(Boolean).join(' '));
}

function aboutOf(data: CaseEvent['data']): string | undefined {
  if ('item' in data) return data.item;
  if ('milestone' in data) return data.milestone;
  return 'duty' in data ? data.duty : undefined;
}

/** Statuses by item. */
export function statuses({ tasks }: OpenedCase): Record<string, string> {
  return Object.fromEntries(Object.entries(tasks).map(([item, { status }]) => [item, status]));
}
