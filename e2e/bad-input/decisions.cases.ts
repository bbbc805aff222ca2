import type { Case } from './stage.ts';

/** Decisions that must not be taken. */
export const decisionCases: readonly Case[] = [
  [
    'a second decision',
    ({ decision, decidedTask, region }) => decision(decidedTask, { as: region.officer('market-regulation') }),
    { status: 409, code: 'task_already_decided' },
  ],
  [
    'a decision by another department',
    ({ decision, openTask, region }) => decision(openTask, { as: region.officer('tax') }),
    { status: 403, code: 'other_department' },
  ],
  [
    'a decision on a version that is no longer the last',
    ({ decision, openTask }) => decision(openTask, { headers: { 'If-Match': '"1"' } }),
    { status: 412, code: 'stale_version' },
  ],
  [
    'an If-Match that is no version',
    ({ decision, openTask }) => decision(openTask, { headers: { 'If-Match': 'latest' } }),
    { status: 400, code: 'request_invalid', errors: ['header.If-Match field_format'] },
  ],
  [
    'an outcome that does not exist',
    ({ decision, openTask }) => decision(openTask, { body: { outcome: 'MAYBE' } }),
    { status: 422, code: 'request_invalid', errors: ['body.outcome field_choice'] },
  ],
  [
    'a refusal that names a person’s number',
    ({ decision, openTask, person }) =>
      decision(openTask, { body: { outcome: 'REFUSED', reasons: `证件 ${person.idNo} 有误` } }),
    { status: 422, code: 'request_invalid', errors: ['body.reasons personal_data_in_text'] },
  ],
  [
    'a task that does not exist',
    ({ decision }) => decision('case_000000000000000000000000.T5-06'),
    { status: 404, code: 'task_unknown' },
  ],
  [
    'an id that is none',
    ({ decision }) => decision('nonsense'),
    { status: 422, code: 'request_invalid', errors: ['path.taskId field_format'] },
  ],
];
