import { describe, expect, test } from 'vitest';
import { allOf } from './combine.ts';
import { BundleError, defineBundle } from './define-bundle.ts';
import type { BundleSource } from './schema/bundle.ts';
import { bookShelves, hard, shelf } from './testing/book-shelves.ts';
import { changedLibrary, itemOf, type LibraryDraft } from './testing/changed-library.ts';
import { lendingLibrary, lendingLibrarySource } from './testing/lending-library.ts';

/** What defineBundle throws for a library with something wrong, as JavaScript authors could write it. */
function errorOf(change: (library: LibraryDraft) => void): BundleError {
  try {
    defineBundle(changedLibrary(change) as BundleSource);
  } catch (error) {
    if (error instanceof BundleError) return error;
    throw error;
  }
  throw new Error('the library was proven');
}

function wrongInManyWays(library: LibraryDraft): void {
  library.stages.push({ id: 'KEEP', name: { zh: '保存', en: 'Keep' }, order: 4, lead: 'ghost' });
  library.departments.push({ id: 'desk', name: { zh: '服务台', en: 'Desk' }, side: 'GOV' });
  delete itemOf(library, 'loan').department;
  delete itemOf(library, 'loan').basis;
  itemOf(library, 'binding').when = 'loan.books';
  itemOf(library, 'card-company').parent = 'loan';
  library.edges?.push(hard(allOf('loan'), 'card-person'));
  Object.assign(library.mergeGroups?.[0] ?? {}, { lead: undefined });
}

describe('a bundle is proven where it is written', () => {
  test('what is proven comes back whole, with its format and its empty lists', () => {
    expect(defineBundle(lendingLibrarySource)).toEqual(lendingLibrary);
    expect(lendingLibrary).toMatchObject({
      format: 'walking-hall/bundle@1',
      notices: [],
      id: 'lending-library',
    });
  });

  test('many problems in one bundle are all reported at once, each with its path', () => {
    const { problems } = errorOf(wrongInManyWays);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'departments[desk] duplicate_id',
      'stages[KEEP].lead unknown_id',
      'items[binding].when condition_invalid',
      'items[loan].basis missing_duty',
      'items[loan].department missing_duty',
      'items[card-company].parent hierarchy',
      'mergeGroups[G-ARCHIVE].lead merge_group',
      'edges cycle',
      'stages[KEEP] stage_unreachable',
    ]);
  });

  test('the message of the error lists them all, in both languages', () => {
    const { message, problems, name } = errorOf(wrongInManyWays);
    expect(name).toBe('BundleError');
    expect(message.split('\n')).toHaveLength(problems.length + 1);
    expect(message).toContain(`bundle "lending-library" has ${problems.length} problem(s):`);
    for (const problem of problems) {
      expect(message).toContain(
        `  ${problem.path}  [${problem.code}]  ${problem.message.zh} ${problem.message.en}`,
      );
      expect(problem.message.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test('where the shape is wrong, every wrong place is named before the proof begins', () => {
    const { problems } = errorOf((library) => {
      Object.assign(library, { version: '1', colour: 'red' });
      Object.assign(itemOf(library, 'loan'), { modes: ['DRONE'], department: 'ghost' });
    });
    expect(problems.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual([
      'colour shape',
      'items[loan].modes[0] shape',
      'version shape',
    ]);
  });
});

describe('an author’s mistake is a type error, before it is thrown', () => {
  test('a handling item without a department', () => {
    const { department: _, ...homeless } = shelf('a');
    // @ts-expect-error a handling item names the department that decides
    expect(() => defineBundle(bookShelves([], { items: [homeless] }))).toThrow(
      'items[a].department  [missing_duty]',
    );
  });

  test('in the very words of an author', () => {
    expect(() =>
      defineBundle({
        ...bookShelves(['a']),
        items: [
          // @ts-expect-error a handling item has a department, a clock, a result and exits
          {
            id: 'a',
            level: 'HANDLING',
            stage: 'OPEN',
            name: { zh: '架', en: 'Shelf' },
            type: 'LICENSING',
            basis: [],
            materials: [],
            fields: [],
          },
        ],
      }),
    ).toThrow(BundleError);
  });

  test('a level that does not exist', () => {
    // @ts-expect-error there are MAIN, SUB and HANDLING
    const items: BundleSource['items'] = [{ ...shelf('a'), level: 'TASK' }];
    expect(() => defineBundle(bookShelves([], { items }))).toThrow('items[a].level');
  });

  test('sources without a word that combines them: there is no default', () => {
    // @ts-expect-error there are allOf, anyOf and atLeast
    const edges: BundleSource['edges'] = [{ ...hard(allOf('a'), 'b'), from: 'a' }];
    expect(() => defineBundle(bookShelves(['a', 'b'], { edges }))).toThrow('edges[0].from');
  });

  test('an edge that does not say what a refusal does: there is no default', () => {
    const { onRefusal: _, ...undecided } = hard(allOf('a'), 'b');
    // @ts-expect-error CLOSE or CONTINUE
    const edges: BundleSource['edges'] = [undecided];
    expect(() => defineBundle(bookShelves(['a', 'b'], { edges }))).toThrow('edges[0].onRefusal');
  });

  test('a text in one language', () => {
    // @ts-expect-error texts are in Chinese and English
    expect(() => defineBundle({ ...bookShelves(['a']), name: { zh: '书架' } })).toThrow('name.en');
  });

  test('an unknown key', () => {
    // @ts-expect-error there is no such key
    expect(() => defineBundle({ ...bookShelves(['a']), colour: 'red' })).toThrow(
      'There is no "colour" here.',
    );
  });
});
