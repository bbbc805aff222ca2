import { type Order, planApprovals } from '@walking-hall/approval-planner';
import { lendingLibrary } from '@walking-hall/bundle-sdk/testing';
import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import { describe, expect, test } from 'vitest';
import { describePlan } from './describe-plan.ts';

const newcomer: Order = {
  items: ['card', 'loan', 'reading-room', 'archive-pass'],
  answers: { 'applicant.kind': 'NATURAL', 'loan.books': 3, 'loan.purpose': 'botany', 'card.number': 'C1' },
  commitments: ['CARE'],
  promisedMaterials: ['PHOTO'],
};

function sections(order: Order, language: 'zh' | 'en') {
  const plan = planApprovals({
    bundle: lendingLibrary,
    order,
    facts: { region: '330106', policies: [], itemsOff: [], materialsHeld: ['M01'] },
    calendar: createWorkingCalendar([nationalCalendar]),
    startDate: '2026-07-17',
  });
  return new Map(describePlan(plan, lendingLibrary, language).map(({ heading, lines }) => [heading, lines]));
}

describe('a plan in words', () => {
  const told = sections({ ...newcomer, targetDate: '2026-07-31' }, 'en');

  test('begins with the promise, and the date that the applicant wants', () => {
    expect([...told][0]).toEqual([
      'Everything is promised by 2026-07-22 (counted from 2026-07-17)',
      ['The applicant wants it by 2026-07-31'],
    ]);
  });

  test('tasks stand in order with their dates, the law’s beside the promise, and the critical path marked', () => {
    const [card = '', , , pass = ''] = told.get('Tasks (★ on the critical path)') ?? [];
    expect(card).toMatch(
      /^ {3}card-person .* Front desk .* 2026-07-17 .* the same day \(by law until 2026-07-22\)$/,
    );
    expect(pass).toMatch(
      /^★ {2}archive-pass .* 2026-07-17 → 2026-07-22 {2}3 working days \(by law until 2026-07-31\)$/,
    );
  });

  test('what waits, what starts on a promise, and what is met already is told', () => {
    expect(told.get('What waits for what')).toEqual([
      'loan waits for the result of card-person',
      'reading-room starts on a commitment; its result leaves after loan',
      'reading-room waits for the result of card-person',
      'archive-pass has what it needs: the answers given',
    ]);
  });

  test('materials stand by who supplies them, the applicant’s own first', () => {
    expect(told.get('Materials: 10 asked item by item → 5 in union → 3 to bring')).toEqual([
      'The applicant brings: PLAN Research plan',
      'The form itself: M05 Union form',
      'To follow: PHOTO Photograph',
      'Made by an earlier item: CARD Library card (← card-person)',
      'Held already, not asked for: M01 Identity document',
    ]);
  });

  test('what is handled together, what is saved and why is told', () => {
    expect(told.get('Handled together')).toEqual(['Reading and archive: reading-room + archive-pass']);
    expect(told.get('What is saved')).toContain('Applications: 4 → 3');
    expect(told.get('Why (+ included, − left out)')).toContain(
      '− item:card-company: Kind of applicant = Natural person',
    );
  });
});

test('headings without lines are left out, and Chinese is complete', () => {
  const told = sections({ items: ['binding', 'card', 'loan'], answers: newcomer.answers }, 'zh');
  expect([...told.keys()]).toEqual([
    '承诺 2026-07-27 前全部办结（自 2026-07-17 起算）',
    '事项（★ 为关键路径）',
    '先后关系',
    '材料：逐项申请 6 份 → 合并 4 份 → 自备 2 份',
    '减负',
    '说明（+ 纳入，− 不纳入）',
  ]);
});
