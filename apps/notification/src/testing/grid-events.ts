import {
  applicantCalled,
  applicationId,
  buildingCode,
  caseIdOf,
  eventOf,
  gridId,
  gridTaskAssigned,
  gridTaskClockDue,
  gridTaskIdOf,
  gridTaskLocked,
  gridTaskReturned,
  partyRef,
  regionCode,
  regionPath,
  servicePointId,
} from '@walking-hall/contracts';
import { at, text } from './library-world.ts';

const application = applicationId.parse(`app_${'0f'.repeat(12)}`);
const delivery = {
  gridTask: gridTaskIdOf(caseIdOf(application)),
  case: caseIdOf(application),
  application,
  region: regionCode.parse('330106'),
  regionPath: regionPath.parse('330000/330100/330106'),
  party: partyRef.parse(`psn_${'a1'.repeat(16)}`),
  at,
};
const station = servicePointId.parse('library-hall');

/** What happens to the results of that case on their way to the reader's door. */
export const gridEvents = {
  gridAssigned: eventOf(gridTaskAssigned, {
    ...delivery,
    grid: gridId.parse('lake-1'),
    building: buildingCode.parse('lake-road-3'),
    buildingName: text('湖滨路 3 号', '3 Lake Road'),
    station,
    worker: 'lin',
    promisedDueDate: '2026-07-21',
    by: 'grid-map',
  }),
  gridCalled: eventOf(applicantCalled, { ...delivery, call: 'AT_THE_DOOR' as const }),
  gridReturned: eventOf(gridTaskReturned, { ...delivery, servicePoint: station }),
  gridLocked: eventOf(gridTaskLocked, delivery),
  gridDue: eventOf(gridTaskClockDue, { ...delivery, clock: 'PROMISED' as const, dueDate: '2026-07-21' }),
} as const;
