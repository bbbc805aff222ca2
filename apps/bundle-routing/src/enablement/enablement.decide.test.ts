import { applyOverlay, bundleDocument, overlay as overlaySchema } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleId, regionCode } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { library } from '../testing/library-bundles.ts';
import { libraryPath, monday } from '../testing/library-cases.ts';
import { decideEnablement } from './enablement.decide.ts';
import { evolveEnablement } from './enablement.evolve.ts';
import {
  departmentIn,
  type EnabledBundle,
  type Enablement,
  type EnablementCommand,
  neverEnabled,
} from './enablement.ts';
import { enablementPuts } from './enablement.views.ts';

function enabled(patch: object = {}, at = monday): EnabledBundle {
  const overlay = overlaySchema.parse(patch);
  const resolved = applyOverlay(library, overlay);
  if (!resolved.ok) throw new Error('it narrows');
  return {
    region: regionCode.parse('330106'),
    regionPath: libraryPath,
    bundle: bundleId.parse(library.id),
    version: library.version,
    digest: bundleDigest.parse(bundleDocument(resolved.bundle).digest),
    document: resolved.bundle,
    overlay,
    policies: [],
    at,
  };
}
const enable = (terms: EnabledBundle): EnablementCommand => ({ kind: 'enable', enabled: terms });
const disable: EnablementCommand = { kind: 'disable', at: monday };
const given = (...commands: readonly EnablementCommand[]): Enablement =>
  commands.reduce(
    (state, command) => decideEnablement(command, state).reduce(evolveEnablement, state),
    neverEnabled,
  );
const types = (state: Enablement, command: EnablementCommand) =>
  decideEnablement(command, state).map(({ type }) => type.split('.')[2]);
const narrow = { promisedLimits: { 'rare-loan': { value: 3, unit: 'WORKING_DAY' } } };

describe('switching on and off', () => {
  test('the same terms again change nothing, other terms do', () => {
    const on = given(enable(enabled()));
    expect(types(on, enable(enabled({}, '2026-07-21T10:00:00+08:00')))).toEqual([]);
    expect(types(on, enable(enabled(narrow)))).toEqual(['enabled']);
    expect(types(on, enable({ ...enabled(), policies: ['quiet-hours'] }))).toEqual(['enabled']);
    expect(types(on, enable(enabled({ itemsOff: ['binding'] })))).toEqual(['enabled']);
  });

  test('off is off once, and on again is told', () => {
    expect(types(neverEnabled, disable)).toEqual([]);
    const off = given(enable(enabled()), disable);
    expect(types(off, disable)).toEqual([]);
    expect(types(off, enable(enabled()))).toEqual(['enabled']);
  });
});

describe('an overlay', () => {
  test('that narrows a limit makes another bundle, one that switches or names makes other terms of the same', () => {
    const digests = [{}, narrow, { itemsOff: ['binding'] }].map((patch) => enabled(patch).digest);
    expect(digests[1]).not.toBe(digests[0]);
    expect(digests[2]).toBe(digests[0]);
  });

  test('names the region’s own department for one of the bundle’s', () => {
    const { overlay } = enabled({
      departments: { desk: { code: '330106:hall', name: { zh: '大厅', en: 'Hall' } } },
    });
    expect(departmentIn('330106', overlay, 'desk')).toBe('330106:hall');
    expect(departmentIn('330106', overlay, 'stacks')).toBe('330106:stacks');
  });
});

test('every bundle that ever ran here can be written again, for the cases that are pinned to it', () => {
  const first = given(enable(enabled()));
  const both = given(enable(enabled()), enable(enabled(narrow)), disable);
  const keys = (puts: readonly { readonly key: string }[]) => puts.map(({ key }) => key);
  expect(keys(enablementPuts('330106:lending-library', both))).toEqual([
    '330106:lending-library',
    enabled().digest,
    enabled(narrow).digest,
  ]);
  expect(keys(enablementPuts('330106:lending-library', both, first))).toEqual([
    '330106:lending-library',
    enabled(narrow).digest,
  ]);
});
