import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseConfig } from './config.ts';
import { StartError } from './start-error.ts';

const schema = z.object({
  PORT: z.coerce.number().int().max(65_535).describe('TCP port of the library'),
  LOG_LEVEL: z.enum(['debug', 'info']).default('info'),
  DATABASE_URL: z.url(),
  LENDING_WEEKS: z.coerce.number().int().default(4),
});

function failure(environment: Record<string, string | undefined>): string {
  try {
    parseConfig(schema, environment);
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  return 'no failure';
}

describe('the configuration', () => {
  test('is typed, with defaults filled in, and nothing of the environment beside it', () => {
    const environment = { PORT: '4010', DATABASE_URL: 'mongodb://db', HOME: '/root' };
    expect(parseConfig(schema, environment)).toEqual({
      PORT: 4010,
      LOG_LEVEL: 'info',
      DATABASE_URL: 'mongodb://db',
      LENDING_WEEKS: 4,
    });
  });

  test('counts a variable left empty as absent', () => {
    const environment = { PORT: '1', DATABASE_URL: 'mongodb://db', LENDING_WEEKS: '', LOG_LEVEL: '' };
    expect(parseConfig(schema, environment)).toMatchObject({ LENDING_WEEKS: 4, LOG_LEVEL: 'info' });
  });

  test('reports every problem at once, in both languages, with what the variable is for', () => {
    expect(failure({ PORT: '99999', LOG_LEVEL: 'loud' })).toBe(
      [
        '配置有误，请更正下列环境变量：',
        '  PORT: 超出允许的范围（≤ 65535）。 [TCP port of the library]',
        '  LOG_LEVEL: 只能选：debug, info。',
        '  DATABASE_URL: 必填。',
        'The configuration is wrong. Correct these variables:',
        '  PORT: Outside the allowed range (≤ 65535). [TCP port of the library]',
        '  LOG_LEVEL: Choose one of: debug, info.',
        '  DATABASE_URL: This is required.',
      ].join('\n'),
    );
  });

  test('never prints a value, which may be a secret', () => {
    expect(failure({ PORT: 'hunter2', DATABASE_URL: 'hunter2' })).not.toContain('hunter2');
  });
});
