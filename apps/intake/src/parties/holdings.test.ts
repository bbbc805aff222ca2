import { defineBundle } from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import { describe, expect, test } from 'vitest';
import { countingFor } from './holdings.ts';

/** A library whose slips each belong to the project that the books are borrowed for. */
const library = defineBundle({
  ...lendingLibrarySource,
  materials: lendingLibrarySource.materials.map((one) =>
    one.id === 'SLIP' ? { ...one, per: 'loan.purpose' } : one,
  ),
});
const slipOf = (subject?: string) => ({ material: 'SLIP', subject });
const answers = { 'loan.purpose': 'thesis' };

describe('what counts as held', () => {
  test('is a copy for the same answer, and no other', () => {
    expect(countingFor(library, answers, [slipOf('thesis')])).toEqual(['SLIP']);
    expect(countingFor(library, answers, [slipOf('novel')])).toEqual([]);
    expect(countingFor(library, answers, [slipOf('novel'), slipOf('thesis')])).toEqual(['SLIP']);
  });

  test('is none where nobody knows what the copy or the order belongs to', () => {
    expect(countingFor(library, answers, [slipOf()])).toEqual([]);
    expect(countingFor(library, {}, [slipOf('thesis'), slipOf()])).toEqual([]);
  });

  test('is any copy of what belongs to nothing, and nothing that the bundle does not know', () => {
    const held = [{ material: 'CARD' }, { material: 'M01', subject: 'novel' }, { material: 'SAVINGS-BOOK' }];
    expect(countingFor(library, answers, held)).toEqual(['M01', 'CARD']);
  });
});
