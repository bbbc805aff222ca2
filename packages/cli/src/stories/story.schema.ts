import { role } from '@walking-hall/contracts';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { hallOperations } from './callable-operations.ts';

/** Story files name values and actors by plain words: `farmer`, `labelCase`. */
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const actor = z
  .strictObject({
    say: text.describe('What the actor is called.'),
    roles: z.array(role).min(1),
    region: z
      .string()
      .optional()
      .describe('Path of the region that a staff member works for: 330000/330100.'),
    departments: z.array(z.string()).optional().describe('Departments that an officer decides for.'),
    party: z.string().optional().describe('The party of an applicant’s account; mostly a saved value.'),
  })
  .describe('Somebody who acts: the claims of their token.');

const expectation = z
  .strictObject({
    status: z.int().min(200).max(599).optional().describe('HTTP status; that of success where absent.'),
    code: z.string().optional().describe('Code of the problem: quota_exceeded.'),
    detail: z.unknown().optional().describe('Sentence of the problem, or an operator on it.'),
    body: z
      .unknown()
      .optional()
      .describe(
        'What the answer has at least: objects and lists may have more. Operators: $exactly, $length, $count, $gte, $lte, $matches, $absent.',
      ),
  })
  .refine(({ code, status }) => code === undefined || (status !== undefined && status >= 400), {
    path: ['status'],
    params: { problem: 'status_of_problem' },
  });

const parameter = z.union([z.string(), z.number(), z.boolean()]);

const step = z.strictObject({
  at: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2}[ T])?([01]\d|2[0-3]):[0-5]\d$|^\d{4}-\d{2}-\d{2}T.+([+-]\d{2}:\d{2}|Z)$/)
    .optional()
    .describe(
      '10:20 (the same day), 2026-03-20 10:20, or an instant; the time of the step before where absent.',
    ),
  say: text.describe('What happens, in one sentence.'),
  as: name.optional().describe('Who calls; nobody where absent.'),
  call: z.enum([...hallOperations.keys()]).describe('Id of the operation, of whatever service.'),
  params: z.record(z.string(), parameter).optional().describe('Values of the path’s parameters.'),
  query: z.record(z.string(), parameter).optional(),
  body: z
    .unknown()
    .optional()
    .describe('JSON of the request; {} where an operation wants one and none is given.'),
  headers: z
    .strictObject({
      idempotencyKey: z.string().optional().describe('One of the step’s own where absent.'),
      ifMatch: z.string().optional(),
      language: z.enum(['zh', 'en']).optional().describe('Language of the answer; zh where absent.'),
    })
    .optional(),
  repeat: z
    .int()
    .min(2)
    .max(20)
    .optional()
    .describe(
      'How often the same request is sent; every answer has to be as expected, and to save the same.',
    ),
  save: z
    .record(name, z.string())
    .optional()
    .describe('Names for parts of the answer: { caseId: case }. $body is the whole, $etag its version.'),
  expect: expectation.optional().describe('The status of success where absent.'),
});

/** A story: who does what when in a hall, and what has to come of it. */
export const story = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/),
  title: text,
  summary: text,
  starts: instant.describe('Where the hall’s clock stands when the story begins.'),
  actors: z.record(name, actor),
  bindings: z.record(name, z.unknown()).optional().describe('Values that steps use, beside those they save.'),
  steps: z.array(step).min(1),
  outcome: text.optional().describe('What it came to, in one line; may use what was saved.'),
});
export type Story = z.infer<typeof story>;
export type StoryStep = Story['steps'][number];
