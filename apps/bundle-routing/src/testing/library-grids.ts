import {
  buildingCode,
  gridId,
  gridTaskIdOf,
  type HallClaims,
  regionCode,
  servicePointId,
} from '@walking-hall/contracts';
import { promisedClock, statutoryClock } from '../grid-tasks/grid-task.clocks.ts';
import type { GridTaskFacts } from '../grid-tasks/grid-task.ts';
import type { GridSetup } from '../grids/grid-map.ts';
import { application, calendar, hours, libraryCase, libraryPath, monday, reader } from './library-cases.ts';

// The streets around the library, and who walks them.

export const lin: HallClaims = { sub: 'lin', roles: ['grid-worker'] };
export const wu: HallClaims = { sub: 'wu', roles: ['grid-worker'] };

const region = regionCode.parse('330106');

export function gridSetup(grid: string, worker: string, buildings: readonly string[]): GridSetup {
  return {
    region,
    regionPath: libraryPath,
    grid: gridId.parse(grid),
    name: { zh: '湖滨网格', en: 'Lakeside' },
    station: servicePointId.parse('lake-station'),
    worker,
    buildings: buildings.map((building) => ({
      building: buildingCode.parse(building),
      name: { zh: '湖滨路', en: 'Lake Road' },
    })),
  };
}

export const taskFacts: GridTaskFacts = {
  gridTask: gridTaskIdOf(libraryCase),
  case: libraryCase,
  application,
  region,
  regionPath: libraryPath,
  party: reader,
};

const time = { calendar, hours };
export const clocks = { promised: promisedClock(monday, time), statutory: statutoryClock(monday, time) };
