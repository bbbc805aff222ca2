import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';

/** Query of every list: pages by cursor, never a silent limit. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2000).optional(),
});

/** A page of a list; `next` is absent on the last. */
export function pageOf<T>(entry: z.ZodType<T>) {
  return z.strictObject({ entries: z.array(entry), next: z.string().optional() });
}

/** RFC 9457, with the hall's own members. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  instance: z.string(),
  traceId: z.string(),
  /** Every wrong place of the request; absent where the problem is no place of it. */
  errors: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  /** How many more places are wrong than `errors` lists. */
  errorsOmitted: z.number().int().optional(),
});
export type Problem = z.infer<typeof problem>;

export const localizedText = z.strictObject({
  zh: z.string().min(1).max(500),
  en: z.string().min(1).max(500),
});

const commitOut = z.strictObject({
  stream: z.string(),
  seq: z.number().int(),
  position: z.number().int(),
  shard: z.number().int(),
  events: z.array(z.strictObject({ type: z.string(), data: z.unknown() })),
  at: z.string(),
  actor: z.strictObject({ kind: z.enum(['user', 'service', 'job']), id: z.string() }),
  command: z.strictObject({ id: z.string(), bodyHash: z.string() }).optional(),
  traceparent: z.string().optional(),
  previousHash: z.string(),
  hash: z.string(),
});

/** The same in every service that owns facts: its commits, for whoever rebuilds from them or audits them. */
export const readFeed = defineOperation({
  id: 'readFeed',
  method: 'get',
  path: '/feeds/commits',
  tag: 'feeds',
  summary: { zh: '读取提交记录', en: 'Read the commits in order' },
  access: ['platform-admin'],
  query: z.strictObject({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  success: {
    status: 200,
    body: z.strictObject({ commits: z.array(commitOut), next: z.number().int().optional() }),
  },
});
