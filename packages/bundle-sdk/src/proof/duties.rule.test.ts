import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandlingItem } from '../schema/item.ts';
import { changedLibrary, findings, itemOf, type LibraryDraft } from '../testing/changed-library.ts';
import { proveDuties } from './duties.rule.ts';

const found = (change?: (library: LibraryDraft) => void) => findings(proveDuties, changedLibrary(change));
const duties = ['basis', 'limits', 'department', 'type', 'result', 'exits'] as const;

describe('every handling item has its duties', () => {
  test('the library has them all', () => {
    expect(found()).toEqual([]);
  });

  test('main and sub items have none to miss', () => {
    const groupsOnly = found((library) => {
      library.items = library.items.filter(({ level }) => level !== 'HANDLING');
    });
    expect(groupsOnly).toEqual([]);
  });

  test.each(duties)('a missing %s is named', (duty) => {
    expect(found((library) => void delete itemOf(library, 'loan')[duty])).toEqual([
      `items[loan].${duty} missing_duty`,
    ]);
  });

  test('all that is missing is named at once', () => {
    const problems = found((library) => {
      for (const duty of duties) delete itemOf(library, 'loan')[duty];
    });
    expect(problems).toEqual(duties.map((duty) => `items[loan].${duty} missing_duty`));
  });

  test('an item that can only be refused lacks the exit that matters', () => {
    const exits = (...ends: HandlingItem['exits']) =>
      found((library) => Object.assign(itemOf(library, 'loan'), { exits: ends }));
    expect(exits('REFUSED')).toEqual(['items[loan].exits missing_duty']);
    expect(exits('GRANTED')).toEqual([]);
  });
});

describe('no item promises more time than the law gives', () => {
  type Limit = readonly [value: number, unit: 'WORKING_DAY' | 'DAY' | 'MINUTE'];
  const limits = (statutory: Limit, promised: Limit) =>
    found((library) => {
      const known = itemOf(library, 'archive-pass').limits;
      if (known?.statutory) Object.assign(known.statutory, { value: statutory[0], unit: statutory[1] });
      if (known) Object.assign(known.promised, { value: promised[0], unit: promised[1] });
    });
  const refusal = ['items[archive-pass].limits.promised limit_over_statutory'];

  test('in one unit, a promise is refused exactly when it is longer', () => {
    const value = fc.integer({ min: 0, max: 3650 });
    const unit = fc.constantFrom('WORKING_DAY', 'DAY', 'MINUTE');
    fc.assert(
      fc.property(value, value, unit, (statutory, promised, same) => {
        expect(limits([statutory, same], [promised, same])).toEqual(promised > statutory ? refusal : []);
      }),
    );
  });

  test.each<[statutory: Limit, promised: Limit, refused: boolean]>([
    [[5, 'WORKING_DAY'], [7, 'DAY'], false],
    [[5, 'WORKING_DAY'], [8, 'DAY'], true],
    [[7, 'DAY'], [5, 'WORKING_DAY'], false],
    [[7, 'DAY'], [6, 'WORKING_DAY'], true],
    [[1, 'WORKING_DAY'], [480, 'MINUTE'], false],
    [[1, 'WORKING_DAY'], [481, 'MINUTE'], true],
  ])('of %j by law, %j promised: refused is %j', (statutory, promised, refused) => {
    expect(limits(statutory, promised)).toEqual(refused ? refusal : []);
  });

  test('where no law sets a limit, any promise will do', () => {
    const problems = found((library) => {
      const { limits: known } = itemOf(library, 'loan');
      if (known) known.promised.value = 3650;
    });
    expect(problems).toEqual([]);
  });
});

describe('a statutory limit rests on more than a design decision', () => {
  const resting = (origin: 'law' | 'source' | 'knowledge' | 'design') =>
    found((library) => {
      const statutory = itemOf(library, 'rare-loan').limits?.statutory;
      if (statutory) Object.assign(statutory, { basis: { ...statutory.basis, origin } });
      if (statutory?.extension)
        Object.assign(statutory.extension, { basis: { ...statutory.extension.basis, origin } });
    });

  test.each(['law', 'source', 'knowledge'] as const)('%s will do', (origin) => {
    expect(resting(origin)).toEqual([]);
  });

  test('design is refused, for the limit and for its extension', () => {
    expect(resting('design')).toEqual([
      'items[rare-loan].limits.statutory.basis basis_not_law',
      'items[rare-loan].limits.statutory.extension.basis basis_not_law',
    ]);
  });
});
