import { expect, test } from 'vitest';
import type { Scope } from '../scope.ts';
import { freshStore, type OpenPersistence } from './opened-store.ts';
import { aLoan, loansByDue, loanView, shelfView, shelves } from './samples.ts';

export function scopeContract(open: OpenPersistence): void {
  const store = freshStore(open, [loanView, shelfView]);
  const views = () => store.persistence.views;

  const loans = {
    city: aLoan({ branch: '330000/330100', desks: 'd1', reader: 'r1' }),
    county: aLoan({ branch: '330000/330100/330106', desks: ['d1', 'd2'], reader: 'r2' }),
    neighbour: aLoan({ branch: '330000/3301000', desks: ['d3'], reader: 'r2' }),
    elsewhere: aLoan({ branch: '110000', desks: [], reader: "o'r" }),
  };

  const cases: [string, Scope, string[]][] = [
    ['everything', { kind: 'all' }, ['city', 'county', 'elsewhere', 'neighbour']],
    [
      'a province and what lies below it',
      { kind: 'region', path: '330000' },
      ['city', 'county', 'neighbour'],
    ],
    [
      'a city, not one whose code begins alike',
      { kind: 'region', path: '330000/330100' },
      ['city', 'county'],
    ],
    ['a county', { kind: 'region', path: '330000/330100/330106' }, ['county']],
    ['a region without documents', { kind: 'region', path: '3300' }, []],
    ['a region with a wildcard for a name', { kind: 'region', path: '%' }, []],
    ['a department, alone or in a list', { kind: 'departments', codes: ['d1'] }, ['city', 'county']],
    ['one of several departments', { kind: 'departments', codes: ['d2', 'd3'] }, ['county', 'neighbour']],
    ['no department', { kind: 'departments', codes: [] }, []],
    ['a party', { kind: 'parties', refs: ['r2'] }, ['county', 'neighbour']],
    ['a party with a quote in its name', { kind: 'parties', refs: ["o'r"] }, ['elsewhere']],
    ['no party', { kind: 'parties', refs: [] }, []],
  ];

  test.each(cases)('%s: found page by page, got one by one, and nothing else', async (_, scope, visible) => {
    await views().put(Object.entries(loans).map(([key, doc]) => ({ view: loanView, key, seq: 1, doc })));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await views().find(
        loansByDue,
        { equals: {}, limit: 1, ...(cursor ? { cursor } : {}) },
        scope,
      );
      found.push(...page.documents.map((document) => document.key));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(found).toEqual(visible);
    for (const key of Object.keys(loans)) {
      expect((await views().get(loanView, key, scope)) !== undefined).toBe(visible.includes(key));
    }
  });

  const closed: Scope[] = [
    { kind: 'region', path: '330000' },
    { kind: 'departments', codes: ['a'] },
    { kind: 'parties', refs: ['a'] },
  ];

  test.each(closed)('a view without the dimension is closed to $kind', async (scope) => {
    await views().put([{ view: shelfView, key: 'a', seq: 1, doc: { key: 'a', doc: 1 } }]);
    expect(await views().get(shelfView, 'a', scope)).toBeUndefined();
    expect(await views().find(shelves, { equals: { key: 'a' }, limit: 10 }, scope)).toEqual({
      documents: [],
    });
  });
}
