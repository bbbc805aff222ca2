import { deskId, regionCode, regionPath, servicePointId } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { decideServicePoint } from './service-point.decide.ts';
import { evolveServicePoint } from './service-point.evolve.ts';
import {
  noServicePoint,
  type RegisteredPoint,
  type ServicePointCommand,
  type ServicePointEvent,
  type ServicePointState,
} from './service-point.ts';

const point: RegisteredPoint = {
  servicePoint: servicePointId.parse('library-van'),
  name: { zh: '图书车', en: 'Library van' },
  kind: 'MOBILE',
  region: regionCode.parse('330106'),
  regionPath: regionPath.parse('330000/330100/330106'),
  officeHours: [{ from: '09:00', to: '17:00' }],
};
const register: ServicePointCommand = { kind: 'register', point };
const given = (...commands: ServicePointCommand[]): ServicePointState =>
  commands.reduce<ServicePointState>(
    (state, command) => decideServicePoint(command, state).reduce(evolveServicePoint, state),
    noServicePoint,
  );

test('a point is registered once; the same again changes nothing', () => {
  expect(decideServicePoint(register, noServicePoint).map(({ type }) => type)).toEqual([
    'hall.service-point.registered.v1',
  ]);
  expect(decideServicePoint(register, given(register))).toEqual([]);
});

test('a point may change', () => {
  const renamed = { ...point, name: { zh: '新车', en: 'New van' } };
  expect(given(register, { kind: 'register', point: renamed })).toEqual({
    status: 'REGISTERED',
    point: renamed,
  });
});

test('two desks of one code are refused at the second', () => {
  const desk = { desk: deskId.parse('w-1'), kind: 'WINDOW', slotMinutes: 30, capacity: 1 } as const;
  const doubled = { ...point, desks: [desk, { ...desk, capacity: 2 }] };
  expect(() => decideServicePoint({ kind: 'register', point: doubled }, noServicePoint)).toThrow(
    expect.objectContaining({ issues: [{ path: 'body.desks[1].desk', code: 'field_repeated' }] }),
  );
});

test('an event that nobody knows is a fault, never passed over', () => {
  const unknown = { type: 'hall.service-point.sunk.v1', data: {} } as unknown as ServicePointEvent;
  expect(() => evolveServicePoint(given(register), unknown)).toThrow('hall.service-point.sunk.v1');
});
