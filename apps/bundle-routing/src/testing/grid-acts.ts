import { caseId, gridTaskIdOf } from '@walking-hall/contracts';
import { granting } from './library-acts.ts';
import { gridSetup } from './library-grids.ts';
import { asReader, center, clerk } from './library-people.ts';
import type { Routing } from './open-routing.ts';
import { relay } from './relay.ts';

export const putGrid = (hall: Routing, worker: string, buildings = ['lake-road-3'], grid = 'lake-1') => {
  const { region: _r, regionPath: _p, grid: _g, ...body } = gridSetup(grid, worker, buildings);
  return hall.put(`/regions/330106/grids/${grid}`, center, body);
};

/** A library card that was granted and released, to be brought to a building. */
export async function onItsWay(
  hall: Routing,
  answers: object = { 'result.delivery_building': 'lake-road-3' },
) {
  const asked = { answers: { 'result.delivery_mode': 'GRID', ...answers } };
  const id = caseId.parse(await hall.accept(['card'], asked));
  await granting(hall, 'desk', `${id}.card-person`);
  await hall.post(`/cases/${id}/release`, clerk);
  await relay(hall);
  return { id, task: gridTaskIdOf(id), place: `/grid-tasks/${gridTaskIdOf(id)}` };
}

export const proof = { kind: 'RECEIPT_PHOTO', reference: 'photo-7' };
export async function codeFor(hall: Routing, place: string): Promise<string> {
  const { body } = await hall.get(`${place}/handover-code`, asReader);
  return (body as { code: string }).code;
}
