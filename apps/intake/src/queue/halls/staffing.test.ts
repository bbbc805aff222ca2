import { describe, expect, test } from 'vitest';
import { cards, layout, libraryHall, loans } from '../../testing/library-hall.ts';
import type { Hall } from './hall-layout.ts';
import { findCompetence, getGroup } from './staffing.ts';

const hallWith = (clerk: Partial<(typeof layout.clerks)[number]>): Hall => ({
  ...libraryHall,
  layout: {
    ...layout,
    clerks: [{ clerk: 'mei', groups: [cards], items: [], supervised: false, reserve: false, ...clerk }],
  },
});
const competence = (hall: Hall, group = cards) =>
  findCompetence(hall, 'mei', getGroup(hall, group), '2026-07-17');

describe('who may serve', () => {
  test('exam passed and probation ended', () => {
    expect(competence(hallWith({ examPassedOn: '2026-07-17', probationEndsOn: '2026-07-16' }))).toBe('ALL');
  });

  test('nobody before the exam, nor with an exam still to come, not even under supervision', () => {
    expect(competence(hallWith({ supervised: true }))).toBeUndefined();
    expect(competence(hallWith({ examPassedOn: '2026-07-18' }))).toBeUndefined();
  });

  test('on probation, its last day included, only under supervision', () => {
    const onProbation = { examPassedOn: '2026-07-01', probationEndsOn: '2026-07-17' };
    expect(competence(hallWith(onProbation))).toBeUndefined();
    expect(competence(hallWith({ ...onProbation, supervised: true }))).toBe('ALL');
  });

  test('no other group, and of one the single items that the clerk has', () => {
    expect(competence(hallWith({ examPassedOn: '2026-07-01' }), loans)).toBeUndefined();
    const [item] = getGroup(libraryHall, cards).items;
    const single = hallWith({ groups: [], items: item ? [item] : [], examPassedOn: '2026-07-01' });
    expect(competence(single)).toEqual([item]);
  });

  test('nobody whom the hall does not list', () => {
    expect(
      findCompetence(libraryHall, 'stranger', getGroup(libraryHall, cards), '2026-07-17'),
    ).toBeUndefined();
  });
});
