import { regionCode, regionPath } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { decideRegion } from './region.decide.ts';
import { evolveRegion } from './region.evolve.ts';
import { pathBelow, type RegionState, type RegisteredRegion, unknownRegion } from './region.ts';

const city = regionPath.parse('330000/330100');
const code = regionCode.parse('330106');
const district: RegisteredRegion = {
  region: code,
  path: regionPath.parse(pathBelow(city, code)),
  name: { zh: '西湖区', en: 'Lake district' },
  level: 'COUNTY',
  parent: regionCode.parse('330100'),
  policies: [],
};
const decide = (region: RegisteredRegion, state: RegionState) =>
  decideRegion({ kind: 'register', region }, state);
const registered = decide(district, unknownRegion).reduce(evolveRegion, unknownRegion);

test('a region stands below its parent, one without at the root', () => {
  expect(district.path).toBe('330000/330100/330106');
  expect(pathBelow(undefined, code)).toBe('330106');
});

test('the same again changes nothing, another name or policy is a change', () => {
  expect(decide(district, registered)).toEqual([]);
  expect(decide({ ...district, policies: ['quiet-hours'] }, registered)).toHaveLength(1);
});

test('a region never moves in the tree: its path is in every case that was opened there', () => {
  const moved = { ...district, path: regionPath.parse('330000/330106'), parent: regionCode.parse('330000') };
  expect(() => decide(moved, registered)).toThrow('region_exists');
});
