import type {
  applicantCalled,
  EventBody,
  gridTaskAssigned,
  gridTaskClockDue,
  gridTaskLocked,
  gridTaskReturned,
} from '@walking-hall/contracts';
import { ofCase } from './describe-case.ts';
import type { EventFacts } from './event-facts.ts';
import type { Known } from './known.ts';
import { clockWords, same } from './words.ts';

type Data<D> = EventBody<D>['data'];

export function describeGridTaskAssigned(data: Data<typeof gridTaskAssigned>): EventFacts {
  const { buildingName: building, promisedDueDate: dueDate } = data;
  return ofGridTask('hall.grid-task.assigned.v1', data, { building, dueDate });
}

export function describeApplicantCalled(data: Data<typeof applicantCalled>): EventFacts {
  return ofGridTask('hall.grid-task.applicant-called.v1', data, { message: callWords[data.call] });
}

export function describeGridTaskReturned(
  data: Data<typeof gridTaskReturned>,
  { servicePoint: station }: Known,
): EventFacts {
  const servicePoint = station?.name ?? same(data.servicePoint);
  return ofGridTask('hall.grid-task.returned.v1', data, { servicePoint });
}

export function describeGridTaskLocked(data: Data<typeof gridTaskLocked>): EventFacts {
  return ofGridTask('hall.grid-task.locked.v1', data, {});
}

export function describeGridTaskDue(data: Data<typeof gridTaskClockDue>): EventFacts {
  const { clock, dueDate } = data;
  return ofGridTask('hall.grid-task.clock-due.v1', data, { clock: clockWords[clock], dueDate });
}

const callWords = {
  ON_THE_WAY: { zh: '正在前往您处，请准备好送达码', en: 'I am on my way; please have your code ready' },
  AT_THE_DOOR: { zh: '已到楼下，请下楼签收或开门', en: 'I am at your building; please come down or open' },
  PLEASE_RECEIVE_TODAY: { zh: '今天将上门送达，请留人签收', en: 'I come today; please be at home' },
} as const;

function ofGridTask(
  type: string,
  data: Pick<Data<typeof gridTaskLocked>, 'case' | 'gridTask' | 'regionPath' | 'party'>,
  params: EventFacts['params'],
): EventFacts {
  const { case: caseId, gridTask } = data;
  return { ...ofCase(type, data), params: { caseId, gridTask, ...params } };
}
