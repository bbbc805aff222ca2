import { AppError } from '@walking-hall/app-error';
import { describe, expect, test } from 'vitest';
import { type MainProcess, type RunningProgram, runMain } from './run-main.ts';
import { StartError } from './start-error.ts';

/** A process whose signals the test sends, and which notes its exits. */
class FakeProcess implements MainProcess {
  readonly exits: number[] = [];
  printed = '';
  readonly stderr = {
    write: (text: string) => {
      this.printed += text;
    },
  };
  private readonly listeners = new Map<string, () => void>();

  on(signal: string, listener: () => void): void {
    this.listeners.set(signal, listener);
  }

  exit(code: number): void {
    this.exits.push(code);
  }

  send(signal: string): void {
    this.listeners.get(signal)?.();
  }
}

async function outcomeOf(start: () => Promise<RunningProgram>, signal?: string) {
  const process = new FakeProcess();
  const run = runMain(start, process);
  if (signal) process.send(signal);
  await run;
  return process;
}

async function fails(error: unknown): Promise<RunningProgram> {
  throw error;
}

describe('a main', () => {
  test.each(['SIGTERM', 'SIGINT'])('stops its program at %s and exits with 0', async (signal) => {
    let stops = 0;
    const process = await outcomeOf(async () => ({ stop: async () => void stops++ }), signal);
    expect([stops, process.exits]).toEqual([1, [0]]);
  });

  test('stops its program once, however many signals come', async () => {
    let stops = 0;
    const process = new FakeProcess();
    const run = runMain(async () => ({ stop: async () => void stops++ }), process);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGINT']) process.send(signal);
    await run;
    expect([stops, process.exits]).toEqual([1, [0]]);
  });

  test('prints an AppError in both languages, with its private detail, and exits with 1', async () => {
    const process = await outcomeOf(() =>
      fails(new AppError('storage_unavailable', {}, { privateDetail: '/data: EROFS' })),
    );
    expect(process.exits).toEqual([1]);
    expect(process.printed).toMatch(/数据暂时无法保存[\s\S]*Nothing can be stored[\s\S]*\/data: EROFS/);
    expect(process.printed).not.toContain('.ts:');
  });

  test('prints each wrong place of an AppError', async () => {
    const issues = [{ path: 'region.name', code: 'field_required' }] as const;
    const process = await outcomeOf(() => fails(new AppError('request_invalid', {}, { issues })));
    expect(process.printed).toContain('region.name: 必填。 This is required.');
  });

  test('prints why it can not start, without a stack', async () => {
    const process = await outcomeOf(() => fails(new StartError({ zh: '端口被占用', en: 'Port taken' })));
    expect(process.printed).toBe('端口被占用\nPort taken\n');
  });

  test('prints the stack of anything else', async () => {
    const process = await outcomeOf(() => fails(new TypeError('x is not a function')));
    expect(process.printed).toMatch(/x is not a function[\s\S]*run-main\.test\.ts/);
  });

  test('exits with 1 where stopping fails', async () => {
    const process = await outcomeOf(
      async () => ({ stop: () => fails(new Error('stuck')).then(() => {}) }),
      'SIGTERM',
    );
    expect(process.exits).toEqual([1]);
  });
});
