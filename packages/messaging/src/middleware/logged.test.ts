import { AppError } from '@walking-hall/app-error';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { aMessage } from '../testing/samples.ts';
import { logged } from './logged.ts';

describe('a logged handler', () => {
  const secret = { ...aMessage('b1', 1), event: { ...aMessage('b1', 1).event, data: { name: '张三' } } };

  async function linesOf(handler: () => Promise<void>): Promise<Record<string, unknown>[]> {
    const lines: string[] = [];
    const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
    await logged(logger, 'readers', handler)(secret).catch(() => {});
    expect(lines.join()).not.toContain('张三');
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  test('leaves one line with ids, type and duration, and no data', async () => {
    expect(await linesOf(async () => {})).toEqual([
      expect.objectContaining({
        level: 30,
        subscription: 'readers',
        event: 'book/b1@1.0',
        type: 'hall.book.lent.v1',
        key: 'b1',
        durationMs: expect.any(Number),
      }),
    ]);
  });

  test('tells a failure’s code, and of an unexpected one the place but not the words', async () => {
    const refused = await linesOf(() =>
      Promise.reject(new AppError('case_unknown', {}, { privateDetail: '张三' })),
    );
    expect(refused).toEqual([expect.objectContaining({ level: 40, code: 'case_unknown' })]);
    const unexpected = await linesOf(() => Promise.reject(new Error('no case of 张三')));
    expect(unexpected).toEqual([
      expect.objectContaining({ code: 'internal', at: expect.stringContaining('logged.test.ts') }),
    ]);
  });

  test('fails as its handler fails', async () => {
    const error = new AppError('case_unknown');
    const handler = logged(pino({ enabled: false }), 'readers', () => Promise.reject(error));
    await expect(handler(secret)).rejects.toBe(error);
  });
});
