import { lendingLibrary } from '@walking-hall/bundle-sdk/testing';
import { regionCode } from '@walking-hall/contracts';
import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';

const form = {
  'applicant.kind': 'NATURAL',
  'applicant.name': '王一',
  'applicant.id_type': 'RESIDENT_ID',
  'applicant.id_no': '330106189001010019',
  'applicant.mobile': '13800001234',
  'loan.books': 3,
  'result.delivery_mode': 'E_ONLY',
};

/** What is owed after a newcomer's order of a card, a loan and the reading room. */
function owed(promisedMaterials: readonly string[], materialsSupplied: readonly string[] = ['PHOTO']) {
  return assess({
    bundle: lendingLibrary,
    offered: {
      region: regionCode.parse('330106'),
      policies: [],
      overlay: { itemsOff: [], promisedLimits: {}, windows: {}, departments: {} },
    },
    content: {
      items: ['card', 'loan', 'reading-room'],
      commitments: [],
      promisedMaterials: [...promisedMaterials],
      materialsHeld: ['M01'],
      materialsSupplied: [...materialsSupplied],
    },
    form,
    calendar: createWorkingCalendar([nationalCalendar]),
    startDate: '2026-07-17',
    today: '2026-07-17',
  }).deficiencies;
}

test('a paper that an item asks for and that is promised is owed', () => {
  expect(owed(['PHOTO'], [])).toEqual(['PHOTO']);
});

test('a paper promised in place of a result is owed, though no item asks for it: else its task would count as firm', () => {
  expect(owed(['SLIP'])).toEqual(['SLIP']);
});

test('nothing is owed where nothing is promised, nor what is here already', () => {
  expect(owed([])).toEqual([]);
  expect(owed(['SLIP'], ['PHOTO', 'SLIP'])).toEqual([]);
});
