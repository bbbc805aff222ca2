import { describe, expect, test } from 'vitest';
import { createLowWater } from '../delivery/low-water.ts';
import { createAssignment, toOffsets } from './assignment.ts';

describe('an assignment', () => {
  function assigned() {
    const assignment = createAssignment();
    expect(assignment.assign('m1', { books: [0, 1], maps: [0] })).toEqual([]);
    const progress = assignment.progressOf('books', 0);
    if (!progress) throw new Error('books/0 is assigned');
    progress.lowWater = createLowWater(10);
    progress.lowWater.begin(12);
    return { assignment, progress };
  }

  test('knows the marks of the partitions of which something was read, and of no others', () => {
    const { assignment } = assigned();
    expect(assignment.marks()).toEqual(new Map([['books/0', 12]]));
    expect(toOffsets(assignment.marks())).toEqual({
      topics: [{ topic: 'books', partitions: [{ partition: 0, offset: '12' }] }],
    });
    expect(assignment.progressOf('books', 7)).toBeUndefined();
  });

  test('a partition that stays keeps its progress and is read on where reading stood', () => {
    const { assignment, progress } = assigned();
    expect(assignment.assign('m1', { books: [0] })).toEqual([{ topic: 'books', partition: 0, offset: 13 }]);
    expect(assignment.progressOf('books', 0)).toBe(progress);
    expect(progress.mayComeStale).toBe(false);
    expect(progress.isLost).toBe(false);
  });

  test('a partition that goes is lost, its mark is nobody’s, and it comes back without its progress', () => {
    const { assignment, progress } = assigned();
    assignment.assign('m1', { maps: [0] });
    expect(progress.isLost).toBe(true);
    expect(assignment.marks().size).toBe(0);
    assignment.assign('m1', { books: [0] });
    expect(assignment.progressOf('books', 0)).toMatchObject({
      ...{ lowWater: undefined, isLost: false, mayComeStale: true },
    });
    expect(progress.isLost).toBe(true);
  });

  test('who comes back as another member has lost everything, though it is given the same', () => {
    const { assignment, progress } = assigned();
    expect(assignment.assign('m2', { books: [0, 1], maps: [0] })).toEqual([]);
    expect(progress.isLost).toBe(true);
  });
});
