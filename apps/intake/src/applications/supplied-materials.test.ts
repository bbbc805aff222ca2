import { defineBundle } from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import { expect, test } from 'vitest';
import { checkSupplied, suppliedOf } from './supplied-materials.ts';

const bundle = defineBundle({
  ...lendingLibrarySource,
  materials: [
    ...lendingLibrarySource.materials,
    { id: 'PROMISE', name: { zh: '承诺', en: 'Promise' }, sources: ['DECLARED'], commitment: 'CARE' },
    { id: 'INCOME', name: { zh: '收入', en: 'Income' }, sources: ['DECLARED', 'UPLOADED'] },
  ],
});
const supplied = (material: string, as: 'PAPER' | 'DIGITAL' | 'DECLARED') => ({ material, as });

test('a material counts once, however often it was handed in', () => {
  expect(suppliedOf(bundle, [supplied('M01', 'PAPER'), supplied('M01', 'DIGITAL')])).toEqual(['M01']);
});

test('a declaration with a letter counts by the letter alone; one without counts by being made', () => {
  expect(suppliedOf(bundle, [supplied('PROMISE', 'DECLARED'), supplied('INCOME', 'DECLARED')])).toEqual([
    'INCOME',
  ]);
});

test('a paper that must be shown can not be declared, and what is no material is refused', () => {
  expect(
    checkSupplied(bundle, [
      supplied('M01', 'PAPER'),
      supplied('M01', 'DECLARED'),
      supplied('INCOME', 'DECLARED'),
      supplied('330106189001010019', 'PAPER'),
    ]),
  ).toMatchObject([
    { path: 'materials[1].as', code: 'field_choice' },
    { path: 'materials[3].material', code: 'material_unknown' },
  ]);
});
