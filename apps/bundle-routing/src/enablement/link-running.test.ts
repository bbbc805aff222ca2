import { type Overlay, overlay } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { bindery, library } from '../testing/library-bundles.ts';
import { leftOutOf, linkRunning } from './link-running.ts';

type Running = Parameters<typeof linkRunning>[1][number];

const running = (terms: Partial<Overlay> = {}, document = library): Running => ({
  bundle: 'lending-library' as Running['bundle'],
  document,
  overlay: overlay.parse(terms),
});

describe('a reference', () => {
  test('brings the item with all that it waits for, where the region runs its bundle', () => {
    const linked = linkRunning(bindery, [running()]);
    if (!linked.ok) throw new Error('not linked');
    expect(linked.bundle.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['press', 'binding', 'loan', 'card-person']),
    );
    expect(linked.bundle.departments.find(({ id }) => id === 'stacks')?.name.en).toBe('Bindery stacks');
    expect(leftOutOf(linked.bundle)).toEqual([]);
    expect(linked.bundle.stages).toEqual(bindery.stages);
  });

  test('is left out, and said to be, where the region does not run its bundle or has its item switched off', () => {
    for (const others of [[], [running({ itemsOff: ['binding'] })]]) {
      const linked = linkRunning(bindery, others);
      expect(linked).toEqual({ ok: true, bundle: bindery, departments: {} });
      if (linked.ok)
        expect(leftOutOf(linked.bundle)).toEqual([
          { stage: 'OPEN', bundle: 'lending-library', item: 'binding' },
        ]);
    }
  });

  test('leaves departments with whom the other bundle’s overlay names', () => {
    const binder = { code: '330106:craft', name: { zh: '手作坊', en: 'Craft shop' } };
    const desk = { code: '330106:front', name: { zh: '前台', en: 'Front' } };
    const linked = linkRunning(bindery, [
      running({ departments: { binder, desk, stacks: binder, archive: desk } }),
    ]);
    expect(linked).toMatchObject({ ok: true, departments: { binder, desk } });
    expect(linked.ok && Object.keys(linked.departments)).not.toContain('stacks');
  });

  test('that disagrees with the bundle is refused with its place', () => {
    const other = { ...library, fields: library.fields.map((one) => ({ ...one, required: !one.required })) };
    const linked = linkRunning(bindery, [running({}, other)]);
    expect(linked.ok).toBe(false);
    if (!linked.ok)
      expect(linked.problems[0]).toMatchObject({ path: 'stages[OPEN].references[lending-library:binding]' });
  });
});
