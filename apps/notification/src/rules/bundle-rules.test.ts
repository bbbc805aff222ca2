import { describe, expect, test } from 'vitest';
import { desk, reader, stacks } from '../testing/library-events.ts';
import { factsOf, known } from '../testing/library-facts.ts';
import { library, noOverlay } from '../testing/library-world.ts';
import { readBundle } from './bundle-rules.ts';
import { planNotices } from './plan-notices.ts';
import { placeholdersOf } from './render-notice.ts';

const rules = known.bundle?.rules ?? [];
const owedBy = (name: Parameters<typeof factsOf>[0]) => {
  const facts = factsOf(name);
  return facts ? planNotices('e@1.0', facts, rules) : [];
};

describe('which notices a bundle adds', () => {
  test('a rule on a granted item: told to the applicant, in the feed and by e-mail', () => {
    expect(owedBy('cardGranted').map(({ recipient, channel }) => [recipient, channel])).toEqual([
      [reader, 'IN_APP'],
      [reader, 'EMAIL'],
    ]);
  });

  test('nothing for another item, and nothing for a refusal', () => {
    expect(owedBy('granted')).toEqual([]);
    expect(owedBy('refused')).toEqual([]);
  });

  test('a rule to the departments reaches those that have a task of the case', () => {
    expect(owedBy('opened').map(({ recipient, channel }) => [recipient, channel])).toEqual([
      [desk, 'IN_APP'],
      [stacks, 'IN_APP'],
    ]);
  });
});

test('every placeholder that the bundle schema promises can be had where it has a meaning', () => {
  const promised = {
    CASE_OPENED: ['caseId', 'item', 'department', 'dueDate'],
    TASK_OPENED: ['caseId', 'item', 'department', 'dueDate'],
    TASK_GRANTED: ['caseId', 'item', 'department', 'resultNumber'],
    TASK_REFUSED: ['caseId', 'item', 'department'],
    RESULTS_RELEASED: ['caseId', 'item', 'department', 'resultNumber'],
  };
  expect(Object.keys(factsOf('opened')?.params ?? {})).toEqual(expect.arrayContaining(promised.CASE_OPENED));
  expect(Object.keys(factsOf('taskOpened')?.params ?? {})).toEqual(
    expect.arrayContaining(promised.TASK_OPENED),
  );
  expect(Object.keys(factsOf('cardGranted')?.params ?? {})).toEqual(
    expect.arrayContaining(promised.TASK_GRANTED),
  );
  expect(Object.keys(factsOf('refused')?.params ?? {})).toEqual(
    expect.arrayContaining(promised.TASK_REFUSED),
  );
  expect(Object.keys(factsOf('released')?.params ?? {})).toEqual(
    expect.arrayContaining(promised.RESULTS_RELEASED),
  );
  expect(rules.flatMap(({ body }) => placeholdersOf(body.zh)).length).toBeGreaterThan(0);
});

test('a version is the content’s: the same in every region and release, another once a word changes', () => {
  const elsewhere = readBundle({ ...library, version: '2.0.0' }, noOverlay, '330182');
  expect(elsewhere.rules).toEqual(rules);
  const [first, ...others] = library.notices;
  if (!first) throw new Error('the library has notices');
  const reworded = readBundle(
    { ...library, notices: [{ ...first, title: { zh: '好了', en: 'Done' } }, ...others] },
    noOverlay,
    '330106',
  );
  expect(reworded.rules[0]?.id).toBe(rules[0]?.id);
  expect(reworded.rules[0]?.version).not.toBe(rules[0]?.version);
});

test('a department that the region maps to its own has the region’s code', () => {
  const overlay = {
    ...noOverlay,
    departments: { desk: { code: '330106:hall', name: { zh: '大厅', en: 'Hall' } } },
  };
  expect(Object.keys(readBundle(library, overlay, '330106').departments)).toContain('330106:hall');
});
