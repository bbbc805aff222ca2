import {
  type DeskId,
  deskId,
  type HallClaims,
  type HallLayout,
  hallLayout,
  servicePointId,
  type WindowGroupId,
  windowGroupId,
} from '@walking-hall/contracts';
import type { z } from 'zod';
import type { Hall } from '../queue/halls/hall-layout.ts';
import { path, region } from './library-world.ts';
import type { Hall as Intake } from './open-intake.ts';

// The library's hall: a line for cards, one for loans, one for the archive; two windows, and three in reserve.

const text = (zh: string) => ({ zh, en: zh });

export const group = (id: string): WindowGroupId => windowGroupId.parse(id);
export const desk = (id: string): DeskId => deskId.parse(id);

export const cards = group('cards');
export const loans = group('loans');
export const archive = group('archive');

const qualified = { examPassedOn: '2020-03-01', probationEndsOn: '2020-09-01' };

export const layoutSource = {
  manager: 'manager-1',
  items: ['card-person', 'card-school', 'loan', 'reading'],
  zones: [
    { zone: 'east', name: text('东区'), lead: 'lead-1' },
    { zone: 'west', name: text('西区'), lead: 'lead-2' },
  ],
  groups: [
    { group: cards, name: text('办证'), zone: 'east', prefix: 'A', items: ['card-person', 'card-school'] },
    { group: loans, name: text('借阅'), zone: 'east', prefix: 'B', items: ['loan'] },
    { group: archive, name: text('查档'), zone: 'west', prefix: 'C', items: ['reading'] },
  ],
  windows: [
    { window: '1', zone: 'east', capability: 'GENERAL', groups: [cards, loans] },
    { window: '2', zone: 'east', capability: 'JOINT', groups: [cards] },
    { window: '3', zone: 'west', capability: 'GENERAL', groups: [archive] },
    { window: 'r1', zone: 'west', capability: 'TIDE_RESERVE', groups: [cards, loans] },
    { window: 'r2', zone: 'east', capability: 'TIDE_RESERVE', groups: [cards, loans] },
    { window: 'r3', zone: 'east', capability: 'TIDE_RESERVE', groups: [cards, loans] },
  ],
  clerks: [
    { clerk: 'clerk-1', groups: [cards, loans], ...qualified },
    { clerk: 'clerk-3', groups: [cards], ...qualified },
    { clerk: 'half-clerk', items: ['card-school'], ...qualified },
    { clerk: 'new-clerk', groups: [cards], examPassedOn: '2026-07-01', probationEndsOn: '2026-12-31' },
    { clerk: 'reserve-1', groups: [cards, loans], reserve: true, ...qualified },
    { clerk: 'reserve-2', groups: [cards, loans], reserve: true, ...qualified },
    { clerk: 'reserve-3', groups: [cards, loans], reserve: true, ...qualified },
    { clerk: 'reserve-4', groups: [cards, loans], reserve: true, ...qualified },
  ],
} satisfies z.input<typeof hallLayout>;

export const layout: HallLayout = hallLayout.parse(layoutSource);
export const libraryHall: Hall = {
  servicePoint: servicePointId.parse('library-hall'),
  region,
  regionPath: path,
  layout,
};

/** Somebody at a window of the library. */
export const staffed = (sub: string): HallClaims => ({ sub, roles: ['clerk'], region: path });

export async function setUpHall(intake: Intake, source: object = layoutSource): Promise<void> {
  const response = await intake.put('/service-points/library-hall/layout', { body: source });
  if (response.status !== 200) throw new Error(JSON.stringify(response.body));
}
