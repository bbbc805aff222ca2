import { defineBundle } from '@walking-hall/bundle-sdk';
import { expect, test } from 'vitest';
import { shelvesWith } from '../testing/library-forms.ts';
import { checkAnswers, checkCompleteness } from './check-form.ts';

const choices = ['EMS', 'PICK_UP'].map((value) => ({ value, name: { zh: value, en: value } }));
const bundle = defineBundle({
  ...shelvesWith(
    { id: 'result.mode', type: 'enum', choices, required: true },
    { id: 'result.address', type: 'text', required: true, when: "result.mode == 'EMS'" },
    { id: 'reader.nickname', type: 'text' },
    { id: 'card.number', type: 'text', required: true, readOnlyFrom: 'CARD' },
  ),
  materials: [{ id: 'CARD', name: { zh: '借书证', en: 'Card' }, sources: ['LICENCE'] }],
});
const asked = new Set(bundle.fields.map(({ id }) => id as string));
const today = '2026-07-17';

test('every wrong answer is told with its place in the form', () => {
  expect(
    checkAnswers(bundle, { 'result.mode': 'PIGEON', 'reader.age': 7, 'reader.nickname': 1 }, today),
  ).toEqual([
    { path: 'form.result.mode', code: 'field_choice', params: { choices: 'EMS, PICK_UP' } },
    { path: 'form.reader.age', code: 'field_unknown' },
    { path: 'form.reader.nickname', code: 'field_type', params: { expected: '文字', expectedEn: 'text' } },
  ]);
});

test('good answers have nothing wrong', () => {
  expect(checkAnswers(bundle, { 'result.mode': 'EMS', 'result.address': '书香路' }, today)).toEqual([]);
});

test('what is required and asked is missed; what is optional or read from a register is not', () => {
  expect(checkCompleteness(bundle, asked, { 'result.mode': 'EMS' })).toEqual([
    { path: 'form.result.address', code: 'field_required' },
  ]);
});

test('a question that its condition hides is not missed', () => {
  expect(checkCompleteness(bundle, asked, { 'result.mode': 'PICK_UP' })).toEqual([]);
});

test('a question whose condition is still open is not missed yet: the open one is', () => {
  expect(checkCompleteness(bundle, asked, {})).toEqual([
    { path: 'form.result.mode', code: 'field_required' },
  ]);
});

test('a question that no chosen item asks is not missed', () => {
  expect(checkCompleteness(bundle, new Set(['reader.nickname']), {})).toEqual([]);
});
