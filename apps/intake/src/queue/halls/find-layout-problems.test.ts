import { type HallLayout, hallLayout, itemId } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { layout } from '../../testing/library-hall.ts';
import { findLayoutProblems } from './find-layout-problems.ts';

const changed = (change: (draft: HallLayout) => void): HallLayout => {
  const draft = structuredClone(layout);
  change(draft);
  return draft;
};
const told = (draft: HallLayout) => findLayoutProblems(draft).map(({ path, code }) => `${path} ${code}`);
const loan = itemId.parse('loan');

test('a sound layout has no problems', () => {
  expect(findLayoutProblems(layout)).toEqual([]);
});

test('52 items in five blocks: every one belongs to exactly one, or is told', () => {
  const items = Array.from({ length: 52 }, (_, index) => `item-${index}`);
  const groups = Array.from({ length: 5 }, (_, block) => ({
    ...layout.groups[0],
    group: `block-${block}`,
    prefix: 'ABCDE'.charAt(block),
    items: items.filter((_item, index) => index % 5 === block),
  }));
  const source = { ...layout, items, groups, clerks: [], windows: layout.windows.slice(0, 1) };
  const windows = source.windows.map((window) => ({ ...window, groups: ['block-0'] }));
  const blocks = hallLayout.parse({ ...source, windows });
  expect(findLayoutProblems(blocks)).toEqual([]);

  const [first, second] = blocks.groups;
  const moved = first?.items.pop();
  expect(told(blocks)).toEqual([`body.items[${items.indexOf(moved ?? '')}] item_without_group`]);
  second?.items.push(itemId.parse('item-0'));
  expect(told(blocks)).toContain(
    `body.groups[1].items[${(second?.items.length ?? 0) - 1}] item_in_two_groups`,
  );
});

test('every problem is told at once, each at its place', () => {
  const broken = changed((draft) => {
    draft.items.push(loan, itemId.parse('unmapped'));
    const [cards, loans] = draft.groups;
    const [window] = draft.windows;
    const [clerk] = draft.clerks;
    if (!cards || !loans || !window || !clerk) throw new Error('the library’s hall has changed');
    cards.zone = 'north';
    cards.items.push(loan, itemId.parse('unlisted'));
    loans.prefix = 'A';
    window.groups.push('nobody' as typeof cards.group);
    clerk.items.push(itemId.parse('other'));
    draft.clerks.push(structuredClone(clerk));
  });
  expect(told(broken)).toEqual([
    'body.items[4] id_repeated',
    'body.groups[1].prefix id_repeated',
    'body.clerks[8].clerk id_repeated',
    'body.groups[0].zone zone_unknown',
    'body.windows[0].groups[2] window_group_unknown',
    'body.groups[0].items[3] item_unlisted',
    'body.groups[1].items[0] item_in_two_groups',
    'body.items[5] item_without_group',
    'body.clerks[0].items[0] item_unlisted',
    'body.clerks[8].items[0] item_unlisted',
  ]);
});
