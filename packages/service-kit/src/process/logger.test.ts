import { AppError } from '@walking-hall/app-error';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createLogger, type Logger } from './logger.ts';

/** What a use of the logger writes. */
function written(use: (logger: Logger) => void, pretty = false): string {
  let text = '';
  const destination = {
    write(line: string) {
      text += line;
    },
  };
  use(createLogger({ name: 'library', level: 'info', pretty, destination }));
  return text;
}

describe('the log', () => {
  test('has one JSON object a line, with the time in ISO 8601', () => {
    const line = JSON.parse(written((logger) => logger.info({ loans: 3 }, 'opened')));
    expect(line).toMatchObject({
      name: 'library',
      msg: 'opened',
      loans: 3,
      time: expect.stringMatching(/Z$/),
    });
  });

  test('blanks secrets and personal data that somebody logs by mistake', () => {
    const reader = { idNo: 'S3CRET', phone: 'S3CRET', password: 'S3CRET' };
    const text = written((logger) =>
      logger.info({
        authorization: 'S3CRET',
        token: 'S3CRET',
        reader,
        request: { headers: { cookie: 'S3CRET' } },
      }),
    );
    expect(text).not.toContain('S3CRET');
    expect(text).toContain('[redacted]');
  });

  test('keeps code, private detail, frames and causes of an error', () => {
    const error = new AppError(
      'storage_unavailable',
      {},
      { privateDetail: 'disk full', cause: new Error('ENOSPC') },
    );
    expect(JSON.parse(written((logger) => logger.error({ err: error }))).err).toMatchObject({
      type: 'AppError',
      code: 'storage_unavailable',
      privateDetail: 'disk full',
      stack: expect.stringContaining('logger.test.ts'),
      cause: { message: 'ENOSPC' },
    });
  });

  test('keeps the places of a zod error, and nothing that it quotes', () => {
    const schema = z.object({ reader: z.strictObject({ age: z.int() }) });
    const { error } = schema.safeParse({ reader: { age: 1, 'Zhang San': 1 } });
    const text = written((logger) => logger.error({ err: new Error('refused', { cause: error }) }));
    expect(text).toContain('reader: unrecognized_keys');
    expect(text).not.toContain('Zhang San');
  });

  test('keeps nothing that a JSON syntax error quotes', () => {
    const text = written((logger) => {
      try {
        JSON.parse('{"name": Zhang San}');
      } catch (error) {
        logger.error({ err: error });
      }
    });
    expect(text).toContain('SyntaxError');
    expect(text).not.toContain('Zhang');
  });

  test('takes what is thrown though it is no error', () => {
    expect(written((logger) => logger.error({ err: 'S3CRET' }))).not.toContain('S3CRET');
  });

  test('does not follow causes that go round in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(() => written((logger) => logger.error({ err: error }))).not.toThrow();
  });

  test('is lines for a person where that is asked for', () => {
    const text = written((logger) => {
      logger.info({ loans: 3, desk: 'north' }, 'opened');
      logger.error({ err: new Error('flood') }, 'closed');
    }, true);
    expect(text).toMatch(/^\d\d:\d\d:\d\d INFO {2}library opened loans=3 desk=north\n/);
    expect(text).toMatch(/ERROR library closed\n[\s\S]*flood/);
  });
});
