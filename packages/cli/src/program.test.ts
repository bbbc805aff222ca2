import { describe, expect, test } from 'vitest';
import { runProgram } from './program.ts';
import { fakeSurroundings } from './surroundings.fixture.ts';

async function hall(...args: string[]) {
  const { surroundings, said, warned } = fakeSurroundings();
  const code = await runProgram(args, surroundings);
  return { code, said, warned };
}

describe('hall due', () => {
  test.each([
    [['2026-04-30', '1'], '2026-05-06'],
    [['2026-02-13', '2'], '2026-02-24'],
    [['2026-04-30', '1', '--unit', 'day'], '2026-05-06'],
    [['2026-04-07', '1', '--unit', 'day'], '2026-04-08'],
    [['2026-04-30', '0'], '2026-04-30'],
    [['2026-04-30', '1', '--region', '330106'], '2026-05-06'],
    [['2026-04-30', '1', '--region', 'westlake-scenic-area'], '2026-05-06'],
  ])('%j is %s, alone on its line', async (args, date) => {
    expect(await hall('due', ...args)).toEqual({ code: 0, said: [date], warned: [] });
  });

  test.each([
    ['a date that does not exist', ['2026-02-30', '1'], '2026-02-30'],
    ['a year that is not loaded, by name', ['2026-12-31', '1'], '2027'],
    ['a number that is none', ['2026-04-30', 'two'], 'two'],
    ['a number below zero', ['2026-04-30', '-1'], '-1'],
    ['a number that no limit has', ['2026-04-30', '999999'], '999999'],
    ['a region that can not exist', ['2026-04-30', '1', '--region', '990000'], '行政区划'],
  ])('%s is refused in both languages', async (_, args, named) => {
    const { code, said, warned } = await hall('due', ...args);
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(warned).toHaveLength(2);
    expect(warned[0]).toContain(named);
  });
});

describe('hall check-code', () => {
  test.each([
    ['uscc', '91350100M000100Y43'],
    ['id', '11010519491231002X'],
    ['division', '330106'],
  ])('a good %s is a short line that does not repeat it', async (kind, code) => {
    const checked = await hall('check-code', kind, code);
    expect(checked).toMatchObject({ code: 0, warned: [] });
    expect(checked.said).toHaveLength(1);
    expect(checked.said.join()).not.toContain(code);
  });

  test.each([
    ['uscc', '91350100M000100Y4Z'],
    ['id', '110105194912310021'],
    ['division', '990000'],
  ])('a wrong %s is told with its reason, in both languages, without repeating it', async (kind, code) => {
    const { said, warned, code: exit } = await hall('check-code', kind, code);
    expect({ exit, said }).toEqual({ exit: 1, said: [] });
    expect(warned).toHaveLength(2);
    expect(warned.join()).not.toContain(code);
  });
});

describe('a command that is written wrongly', () => {
  test.each([
    [['lend']],
    [['due', '2026-04-30']],
    [['due', '2026-04-30', '1', '--unit', 'week']],
    [['start', '--port', '70000']],
  ])('%j ends with 1 and says what is wrong', async (args) => {
    const { code, warned } = await hall(...args);
    expect(code).toBe(1);
    expect(warned[0]).toContain('hall --help');
  });

  test('help is no failure', async () => {
    const { code, said } = await hall('--help');
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('demo');
  });
});
