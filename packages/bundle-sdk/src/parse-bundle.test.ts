import { describe, expect, test } from 'vitest';
import { parseBundle } from './parse-bundle.ts';
import { changedLibrary } from './testing/changed-library.ts';

const problemsOf = (input: unknown) => {
  const parsed = parseBundle(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};
/** The library as it arrives over the network, with a text put in front of the first occurrence of another. */
const arriving = (before: string, inserted: string) =>
  JSON.parse(JSON.stringify(changedLibrary()).replace(before, `${inserted}${before}`));

describe('a bundle that arrives is parsed before it is believed', () => {
  test('the library is taken as it is, with its empty lists filled in', () => {
    const parsed = parseBundle(changedLibrary());
    expect(parsed).toMatchObject({ ok: true, bundle: { format: 'walking-hall/bundle@1', notices: [] } });
  });

  test.each([[null], [undefined], [3], ['bundle'], [[]], [{}]])('%j is no bundle, and says so', (input) => {
    expect(problemsOf(input)).not.toEqual([]);
  });

  test('a format of the future is refused', () => {
    expect(problemsOf({ ...changedLibrary(), format: 'walking-hall/bundle@2' })).toEqual(['format shape']);
  });

  test('an element is named by its id, one without by its place', () => {
    const problems = problemsOf(
      changedLibrary(({ items, edges, stages }) => {
        Object.assign(items[4] ?? {}, { modes: ['DRONE'] });
        Object.assign(edges?.[1] ?? {}, { onRefusal: 'WAIT' });
        Object.assign(stages[0] ?? {}, { id: undefined });
      }),
    );
    expect(problems.toSorted()).toEqual([
      'edges[1].onRefusal shape',
      'items[rare-loan].modes[0] shape',
      'stages[0].id shape',
    ]);
  });

  test('unknown keys are refused at every depth, each by name', () => {
    const problems = problemsOf(
      changedLibrary((library) => {
        Object.assign(library, { colour: 'red', smell: 'old paper' });
        Object.assign(library.items[3] ?? {}, { priority: 1 });
        Object.assign(library.fields[0]?.name ?? {}, { fr: 'Nom' });
      }),
    );
    expect(problems.toSorted()).toEqual([
      'colour shape',
      'fields[applicant.kind].name.fr shape',
      'items[loan].priority shape',
      'smell shape',
    ]);
  });

  test('a pattern that is no regular expression is refused before it can break the form', () => {
    const patterned = (pattern: string) =>
      problemsOf(changedLibrary(({ fields }) => Object.assign(fields[1] ?? {}, { pattern })));
    expect(patterned('^[A-Z]{2,4}$')).toEqual([]);
    expect(patterned('^(')).toEqual(['fields[applicant.name].pattern shape']);
  });
});

describe('prototype keys do no harm', () => {
  test.each([
    ['__proto__', '{"polluted":true}'],
    ['constructor', '{"prototype":{"polluted":true}}'],
    ['prototype', '{"polluted":true}'],
  ])('"%s" is an unknown key like any other', (key, value) => {
    expect(problemsOf(arriving('"id":"lending-library"', `"${key}":${value},`))).toEqual([`${key} shape`]);
    expect(problemsOf(arriving('"id":"loan"', `"${key}":${value},`))).toEqual([`items[loan].${key} shape`]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('ids that JavaScript knows are ids like any other', () => {
    const parsed = changedLibrary(({ departments, stages, edges }) => {
      departments.push({ id: 'constructor', name: { zh: '建', en: 'Constructor' }, side: 'GOV' });
      Object.assign(stages[0] ?? {}, { lead: 'toString' });
      Object.assign(edges?.[0] ?? {}, { to: 'valueOf' });
    });
    expect(problemsOf(parsed)).toEqual(['stages[JOIN].lead unknown_id', 'edges[0].to unknown_id']);
  });

  test('a field named after the constructor breaks no condition', () => {
    expect(
      problemsOf(
        changedLibrary(({ fields }) =>
          fields.push({ id: 'loan.constructor', name: { zh: '建', en: 'C' }, type: 'text', required: false }),
        ),
      ),
    ).toEqual([]);
  });
});
