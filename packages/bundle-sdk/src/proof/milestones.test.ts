import { describe, expect, test } from 'vitest';
import { allOf } from '../combine.ts';
import { parseBundle } from '../parse-bundle.ts';
import { bookShelves, hard } from '../testing/book-shelves.ts';
import { changedLibrary, itemOf, type LibraryDraft } from '../testing/changed-library.ts';

const opening = { id: 'OPENING', name: { zh: '开馆', en: 'Opening' }, evidence: { zh: '照片', en: 'Photo' } };
const rules = { title: { zh: '图书馆规则', en: 'Library rules' }, origin: 'law' as const };

function problemsOf(change: (library: LibraryDraft) => void): string[] {
  const parsed = parseBundle(
    changedLibrary((library) => {
      library.milestones = [opening];
      library.edges?.push(hard(allOf('OPENING'), 'binding'), hard(allOf('card'), 'OPENING'));
      change(library);
    }),
  );
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

describe('a milestone', () => {
  test('stands between items, and starts and ends HARD edges', () => {
    expect(problemsOf(() => {})).toEqual([]);
  });

  test('is met by nothing but its happening', () => {
    const soft = { by: 'PRELIMINARY_OPINION' as const };
    const change = (library: LibraryDraft) =>
      library.edges?.push({
        ...hard(allOf('OPENING'), 'loan'),
        kind: 'SOFT',
        substitutes: [soft],
      });
    expect(problemsOf(change)).toEqual(['edges[7].kind milestone_edge']);
  });

  test('has an id of its own among the items', () => {
    const change = (library: LibraryDraft) => library.milestones?.push({ ...opening, id: 'loan' });
    expect(problemsOf(change)).toContain('milestones[loan] duplicate_id');
  });

  test('can close a circle as an item can', () => {
    const source = bookShelves(['a', 'b'], {
      milestones: [opening],
      edges: [hard(allOf('a'), 'OPENING'), hard(allOf('OPENING'), 'b'), hard(allOf('b'), 'a')],
    });
    const parsed = parseBundle(source);
    expect(parsed.ok || parsed.problems.map(({ code, message }) => `${code} ${message.en}`)).toEqual([
      'cycle These wait for each other for ever: a → OPENING → b → a',
    ]);
  });
});

test('a duty runs between items and milestones that exist', () => {
  const duty = {
    id: 'D1',
    name: { zh: '备案', en: 'File' },
    after: 'OPENING',
    required: 'museum',
    within: { value: 15, unit: 'DAY' as const },
    consequence: { zh: '警告', en: 'Warning' },
    basis: [rules],
  };
  const change = (library: LibraryDraft) => Object.assign(library, { duties: [duty] });
  expect(problemsOf(change)).toEqual(['duties[D1].required unknown_id']);
});

describe('an item that no commitment may stand in for', () => {
  test('names none, and no edge from it accepts one', () => {
    expect(
      problemsOf((library) => Object.assign(itemOf(library, 'loan'), { commitmentBarred: [rules] })),
    ).toEqual(['edges[2].substitutes commitment_barred']);
    expect(
      problemsOf((library) => Object.assign(itemOf(library, 'card-person'), { commitmentBarred: [rules] })),
    ).toEqual(['items[card-person].commitments commitment_barred']);
  });
});

describe('conditions of what comes later', () => {
  test('a start may turn on what the item does not ask: it becomes known afterwards', () => {
    const startsWhen = { when: 'loan.books > 3', says: { zh: '借满三册', en: 'Three loans' } };
    expect(problemsOf((library) => Object.assign(itemOf(library, 'binding'), { startsWhen }))).toEqual([]);
  });

  test('a start never turns on a personal answer', () => {
    const startsWhen = { when: "applicant.name == 'A'", says: { zh: '某人', en: 'Somebody' } };
    expect(problemsOf((library) => Object.assign(itemOf(library, 'binding'), { startsWhen }))).toEqual([
      'items[binding].startsWhen condition_personal',
    ]);
  });

  test('an item asks what the offer of its commitment turns on', () => {
    const when = 'loan.books > 3';
    const change = ({ commitments }: LibraryDraft) => Object.assign(commitments?.[0] ?? {}, { when });
    expect(problemsOf(change)).toEqual(['items[card-person].commitments[CARE].when condition_unasked']);
  });

  test('a paper belongs to an answer that is not personal', () => {
    const change = ({ materials }: LibraryDraft) =>
      Object.assign(materials?.find(({ id }) => id === 'PLAN') ?? {}, { per: 'applicant.id_no' });
    expect(problemsOf(change)).toEqual(['materials[PLAN].per condition_personal']);
  });

  test.each(['02-29', '13-01', '04-31', '5-01'])('a window has no day %s', (from) => {
    const window = { from, to: '06-30', origin: 'design' as const };
    expect(problemsOf((library) => Object.assign(itemOf(library, 'binding'), { window }))).toEqual([
      'items[binding].window.from shape',
    ]);
  });
});
