import { describe, expect, test } from 'vitest';
import { monday } from '../testing/library-cases.ts';
import { gridSetup } from '../testing/library-grids.ts';
import { decideGridMap } from './grid-map.decide.ts';
import { evolveGridMap } from './grid-map.evolve.ts';
import { emptyGridMap, findAssignment, type GridMap, type PutGrid } from './grid-map.ts';

const put = (grid: string, worker: string, ...buildings: string[]): PutGrid => ({
  kind: 'put',
  setup: gridSetup(grid, worker, buildings),
  at: monday,
  by: 'center',
});
const given = (...commands: readonly PutGrid[]): GridMap =>
  commands.reduce((map, command) => decideGridMap(command, map).reduce(evolveGridMap, map), emptyGridMap);

describe('a grid map', () => {
  test('knows who brings results to a building, and nobody for one that it does not have', () => {
    const map = given(put('lake-1', 'lin', 'lake-road-3', 'lake-road-5'), put('lake-2', 'wu', 'hill-road-1'));
    expect(findAssignment(map, 'lake-road-5')).toMatchObject({ grid: 'lake-1', worker: 'lin' });
    expect(findAssignment(map, 'hill-road-1')).toMatchObject({ grid: 'lake-2', worker: 'wu' });
    expect(findAssignment(map, 'hill-road-2')).toBeUndefined();
  });

  test('has each building in one grid: another one is refused it, until the first gives it up', () => {
    const map = given(put('lake-1', 'lin', 'lake-road-3', 'lake-road-5'));
    const claim = put('lake-2', 'wu', 'lake-road-5');
    expect(() => decideGridMap(claim, map)).toThrow(expect.objectContaining({ code: 'building_taken' }));
    const freed = given(
      put('lake-1', 'lin', 'lake-road-3', 'lake-road-5'),
      put('lake-1', 'lin', 'lake-road-3'),
    );
    expect(decideGridMap(claim, freed)).toHaveLength(1);
  });

  test('keeps everybody who had a grid, and names the former worker where that changed', () => {
    const [changed] = decideGridMap(
      put('lake-1', 'wu', 'lake-road-3'),
      given(put('lake-1', 'lin', 'lake-road-3')),
    );
    expect(changed?.data).toMatchObject({ worker: 'wu', formerWorker: 'lin' });
    const map = given(
      put('lake-1', 'lin', 'lake-road-3'),
      put('lake-1', 'lin', 'lake-road-3', 'lake-road-5'),
      put('lake-1', 'wu', 'lake-road-3'),
    );
    expect(Object.values(map.grids).map(({ workers }) => workers.map(({ worker }) => worker))).toEqual([
      ['lin', 'wu'],
    ]);
  });

  test('is not changed by the same again', () => {
    const command = put('lake-1', 'lin', 'lake-road-3');
    expect(decideGridMap(command, given(command))).toEqual([]);
  });
});
