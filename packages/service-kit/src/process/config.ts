import { errorSentence } from '@walking-hall/app-error';
import type { z } from 'zod';
import { readableTypes } from '../problem/type-words.ts';
import { issuesOf } from '../problem/zod-issues.ts';
import { StartError } from './start-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration of a service, from its environment. An empty variable counts as absent, as compose files pass
 * on variables that nobody set.
 *
 * @throws StartError naming every variable that is wrong, what is wrong with it, and what it is for (the schema's
 * `describe`), in Chinese and English; never a value, which may be a secret.
 */
export function parseConfig<S extends z.ZodObject>(schema: S, environment: Environment): z.infer<S> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;

  const lines = issuesOf(result.error, given, 'env').map(({ path, code, params = {} }) => {
    const variable = path.replace(/^env\.?/, '');
    const purpose = purposeOf(schema, variable);
    const zh = errorSentence(code, code === 'field_type' ? readableTypes(params, 'zh') : params, 'zh');
    const en = errorSentence(code, params, 'en');
    return { zh: `  ${variable}: ${zh}${purpose}`, en: `  ${variable}: ${en}${purpose}` };
  });
  throw new StartError({
    zh: ['配置有误，请更正下列环境变量：', ...lines.map(({ zh }) => zh)].join('\n'),
    en: ['The configuration is wrong. Correct these variables:', ...lines.map(({ en }) => en)].join('\n'),
  });
}

function purposeOf(schema: z.ZodObject, variable: string): string {
  const field: unknown = schema.shape[variable];
  const description =
    typeof field === 'object' && field !== null && 'description' in field ? field.description : undefined;
  return typeof description === 'string' ? ` [${description}]` : '';
}
