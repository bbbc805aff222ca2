import { departmentCode, servicePointId, serviceRequestId } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { at, path, region } from '../testing/library-world.ts';
import { decideServiceRequest } from './service-request.decide.ts';
import { evolveServiceRequest } from './service-request.evolve.ts';
import {
  noServiceRequest,
  type Opened,
  type ServiceRequestCommand,
  type ServiceRequestEvent,
  type ServiceRequestState,
} from './service-request.ts';

const stacks = departmentCode.parse('330106:stacks');
const cityStacks = departmentCode.parse('330100:stacks');
const later = '2026-07-17T16:00:00.000+08:00';

const opened: Opened = {
  request: serviceRequestId.parse(`sr_${'0f'.repeat(12)}`),
  kind: 'TALENT',
  region,
  regionPath: path,
  servicePoint: servicePointId.parse('library-hall'),
  channel: 'STATION',
  level: 'STATION',
  openedAt: at,
};

const open: ServiceRequestCommand = { kind: 'open', opened };
const answer = (
  solved: boolean,
  departments: readonly string[] = [],
  officeMinutes = 30,
): ServiceRequestCommand => ({
  kind: 'answer',
  text: '请带身份证',
  solved,
  officeMinutes,
  departments,
  at: later,
});
const forward = (
  department = stacks,
  departments: readonly string[] = [],
  level: 'DISTRICT' | 'CITY' = 'DISTRICT',
): ServiceRequestCommand => ({
  kind: 'forward',
  level,
  department,
  note: '需馆藏部确认',
  departments,
  at: later,
});

const given = (...some: readonly ServiceRequestCommand[]) =>
  some.reduce<ServiceRequestState>(
    (state, command) => decideServiceRequest(command, state).reduce(evolveServiceRequest, state),
    noServiceRequest,
  );
const told = (state: ServiceRequestState, command: ServiceRequestCommand) =>
  decideServiceRequest(command, state).map(({ type, data }) => ({ step: type.split('.')[2], ...data }));

describe('solving', () => {
  test('at the station names the station', () => {
    expect(told(given(open), answer(true))).toMatchObject([
      { step: 'answered', first: true, officeMinutes: 30, level: 'STATION' },
      { step: 'solved', level: 'STATION', firstAnsweredAt: later, openedAt: at },
    ]);
  });

  test('by a department that it was forwarded to names its level and the department', () => {
    const state = given(open, forward(), forward(cityStacks, [stacks], 'CITY'));
    expect(told(state, answer(true, [cityStacks]))).toMatchObject([
      { step: 'answered', level: 'CITY', department: cityStacks },
      { step: 'solved', level: 'CITY', department: cityStacks },
    ]);
  });

  test('is not what every answer does', () => {
    expect(told(given(open), answer(false)).map(({ step }) => step)).toEqual(['answered']);
    expect(given(open, answer(false))).toMatchObject({ status: 'OPEN' });
  });

  test('ends the request: nobody answers or forwards it any more', () => {
    const solved = given(open, answer(true));
    for (const command of [answer(false), forward()])
      expect(() => decideServiceRequest(command, solved)).toThrow('status_move_invalid');
  });
});

test('the first answer is the first, however many follow, and its time stays', () => {
  const state = given(open, answer(false), forward());
  expect(told(state, answer(true, [stacks], 90))).toMatchObject([
    { step: 'answered', first: false, officeMinutes: 90 },
    { step: 'solved', firstAnsweredAt: later },
  ]);
  expect(given(open, answer(false), forward(), answer(true, [stacks], 90))).toMatchObject({
    firstAnswerOfficeMinutes: 30,
  });
});

describe('a forwarded request', () => {
  test('is its department’s: nobody else answers it or forwards it on', () => {
    for (const command of [answer(true), answer(true, [cityStacks]), forward(cityStacks)])
      expect(() => decideServiceRequest(command, given(open, forward()))).toThrow(
        expect.objectContaining({ code: 'other_department', params: { department: stacks } }),
      );
  });

  test('says where it came from', () => {
    expect(told(given(open), forward())).toMatchObject([
      { step: 'forwarded', level: 'DISTRICT', department: stacks, from: { level: 'STATION' } },
    ]);
    expect(told(given(open, forward()), forward(cityStacks, [stacks], 'CITY'))).toMatchObject([
      { level: 'CITY', from: { level: 'DISTRICT', department: stacks } },
    ]);
  });

  test('forwarded to where it is already stays', () => {
    expect(told(given(open, forward()), forward(stacks, [stacks]))).toEqual([]);
  });
});

test('what was opened first stands; nothing is done about a request that is not there', () => {
  expect(told(given(open), { kind: 'open', opened: { ...opened, kind: 'LOAN' } })).toEqual([]);
  for (const command of [answer(true), forward()])
    expect(() => decideServiceRequest(command, noServiceRequest)).toThrow('service_request_unknown');
});

test('an event before the opening is a fault, and so is one that nobody knows', () => {
  const [answered] = decideServiceRequest(answer(false), given(open));
  expect(() => evolveServiceRequest(noServiceRequest, answered as ServiceRequestEvent)).toThrow(
    'before the request was opened',
  );
  const unknown = { type: 'hall.service-request.sold.v1', data: {} } as unknown as ServiceRequestEvent;
  expect(() => evolveServiceRequest(given(open), unknown)).toThrow('hall.service-request.sold.v1');
});
