import { type Bundle, defineBundle, overlay } from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import type { Clock } from '@walking-hall/working-calendar';

// What stands behind the library's events: its bundle, a limit, and a plan.

export const at = '2026-07-17T15:30:00.000+08:00';

export const text = (zh: string, en: string) => ({ zh, en });

/** The library with notices of its own. */
export const library: Bundle = defineBundle({
  ...lendingLibrarySource,
  notices: [
    {
      id: 'card-ready',
      on: 'TASK_GRANTED',
      items: ['card-person'],
      to: 'APPLICANT',
      title: text('{item}已办好', '{item} is ready'),
      body: text(
        '到{department}领取，证号 {resultNumber}。',
        'Fetch it at the {department}, number {resultNumber}.',
      ),
    },
    {
      id: 'shelves',
      on: 'CASE_OPENED',
      to: 'DEPARTMENT',
      title: text('新办件', 'New case'),
      body: text('{caseId}：{item}', '{caseId}: {item}'),
    },
  ],
});

/** A region that runs it as it is. */
export const noOverlay = overlay.parse({});

/** A promised limit that runs. */
export const promised: Clock = {
  name: 'PROMISED',
  limit: { value: 1, unit: 'WORKING_DAY' },
  rule: { text: text('图书馆规则', 'Library rules'), source: 'library', origin: 'design' },
  startedBy: 'hall.case.opened.v1',
  startedAt: at,
  startDate: '2026-07-17',
  calendarVersion: 'national@1',
  status: 'RUNNING',
  dueDate: '2026-07-20',
  dueAt: '2026-07-20T17:00:00+08:00',
  ledger: [
    {
      entry: 'STARTED',
      at,
      cause: 'receipt',
      orderedBy: 'hall',
      startDate: '2026-07-17',
      dueDateAfter: '2026-07-20',
      dueAtAfter: '2026-07-20T17:00:00+08:00',
    },
  ],
};
export const statutory: Clock = { ...promised, name: 'STATUTORY', dueDate: '2026-08-14' };

const plannedTask = (item: string, name: { zh: string; en: string }, department: string) => ({
  item,
  name,
  stage: 'JOIN',
  department,
  dependsOn: [],
  waits: [],
  materials: [],
  promised: { limit: { value: 1, unit: 'WORKING_DAY' as const }, origin: 'design' as const },
  startDate: '2026-07-17',
  promisedDate: '2026-07-20',
  slackWorkingDays: 0,
  critical: true,
});

/** Two tasks, one for each of two departments. */
export const plan = {
  bundle: { id: 'lending-library', version: '1.0.0' },
  region: '330106',
  calendarVersion: 'national@1',
  startDate: '2026-07-17',
  tasks: [
    plannedTask('card-person', text('个人借书证', 'Card for a person'), 'desk'),
    plannedTask('loan', text('借阅', 'Loan'), 'stacks'),
  ],
  mergeGroups: [],
  materials: [],
  fields: [],
  criticalPath: [],
  milestones: [],
  duties: [],
  promiseDate: '2026-07-21',
  savings: {
    documentsItemByItem: 0,
    documentsInUnion: 0,
    documentsToBring: 0,
    fieldsItemByItem: 0,
    fieldsInUnion: 0,
    applicationsItemByItem: 0,
    applications: 0,
    workingDaysOneByOne: 0,
    workingDaysPlanned: 0,
  },
  explanations: [],
};
