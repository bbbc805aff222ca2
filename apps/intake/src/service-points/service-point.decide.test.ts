import { regionCode, regionPath, servicePointId, tripId } from '@walking-hall/contracts';
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
const trip = {
  trip: tripId.parse('village'),
  place: '书村',
  opensAt: '2026-07-17T09:00:00+08:00',
  closesAt: '2026-07-17T12:00:00+08:00',
};
const register: ServicePointCommand = { kind: 'register', point };
const publish: ServicePointCommand = { kind: 'publishTrip', trip };
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

test('a point may change, and keeps its trips', () => {
  const renamed = { ...point, name: { zh: '新车', en: 'New van' } };
  expect(given(register, publish, { kind: 'register', point: renamed })).toEqual({
    status: 'REGISTERED',
    point: renamed,
    trips: { village: trip },
  });
});

test('a trip that was published stands: the same again is nothing, another is refused', () => {
  const published = given(register, publish);
  expect(published).toMatchObject({ trips: { village: trip } });
  expect(decideServicePoint(publish, published)).toEqual([]);
  const moved: ServicePointCommand = { kind: 'publishTrip', trip: { ...trip, place: '新村' } };
  expect(() => decideServicePoint(moved, published)).toThrow('trip_exists');
});

test('a trip ends after it began', () => {
  const backwards: ServicePointCommand = { kind: 'publishTrip', trip: { ...trip, closesAt: trip.opensAt } };
  expect(() => decideServicePoint(backwards, given(register))).toThrow(
    expect.objectContaining({
      code: 'request_invalid',
      issues: [expect.objectContaining({ path: 'body.closesAt', code: 'field_range' })],
    }),
  );
});

test('a trip of a point that is not there is refused, and its event a fault', () => {
  expect(() => decideServicePoint(publish, noServicePoint)).toThrow('service_point_unknown');
  const [event] = decideServicePoint(publish, given(register));
  expect(() => evolveServicePoint(noServicePoint, event as ServicePointEvent)).toThrow('never registered');
});

test('an event that nobody knows is a fault, never passed over', () => {
  const unknown = { type: 'hall.service-point.sunk.v1', data: {} } as unknown as ServicePointEvent;
  expect(() => evolveServicePoint(given(register), unknown)).toThrow('hall.service-point.sunk.v1');
});
