import { describe, expect, test } from 'vitest';
import { applyOverlay, overlay } from './overlay.ts';
import { parseBundle } from './parse-bundle.ts';
import { lendingLibrary } from './testing/lending-library.ts';

const apply = (patch: object) => applyOverlay(lendingLibrary, overlay.parse(patch));
const problemsOf = (patch: object) => {
  const applied = apply(patch);
  return applied.ok ? [] : applied.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('an overlay', () => {
  test('that says nothing leaves the bundle as it is', () => {
    expect(apply({})).toEqual({ ok: true, bundle: lendingLibrary });
  });

  test('narrows a promised limit, marked as the region’s own decision, and the result still proves', () => {
    const applied = apply({ promisedLimits: { 'rare-loan': { value: 2, unit: 'WORKING_DAY' } } });
    const item = applied.ok ? applied.bundle.items.find(({ id }) => id === 'rare-loan') : undefined;
    expect(item).toMatchObject({ limits: { promised: { value: 2, unit: 'WORKING_DAY', origin: 'design' } } });
    expect(applied.ok && parseBundle(applied.bundle).ok).toBe(true);
  });

  test('never widens one, nor changes its unit', () => {
    expect(problemsOf({ promisedLimits: { 'rare-loan': { value: 6, unit: 'WORKING_DAY' } } })).toEqual([
      'promisedLimits[rare-loan] overlay_widens',
    ]);
    expect(problemsOf({ promisedLimits: { 'rare-loan': { value: 1, unit: 'DAY' } } })).toEqual([
      'promisedLimits[rare-loan] overlay_widens',
    ]);
  });

  test('reports every id that the bundle does not have, each where it stands', () => {
    const patch = {
      itemsOff: ['no-item'],
      promisedLimits: { 'no-limit': { value: 1, unit: 'DAY' } },
      departments: { 'no-department': { code: '1:x', name: { zh: '无', en: 'None' } } },
    };
    expect(problemsOf(patch)).toEqual([
      'itemsOff[no-item] unknown_id',
      'departments[no-department] unknown_id',
      'promisedLimits[no-limit] unknown_id',
    ]);
  });

  test('gives departments the names they have in the region', () => {
    const applied = apply({ departments: { desk: { code: '1:hall', name: { zh: '大堂', en: 'Hall' } } } });
    expect(applied.ok && applied.bundle.departments[0]?.name).toEqual({ zh: '大堂', en: 'Hall' });
  });
});
