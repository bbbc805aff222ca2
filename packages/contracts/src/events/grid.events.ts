import { text } from '@walking-hall/bundle-sdk';
import { clock, instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import {
  applicationId,
  buildingCode,
  caseId,
  gridId,
  gridTaskId,
  partyRef,
  regionCode,
  regionPath,
  servicePointId,
} from '../ids.ts';
import { staffSubject } from './hall-layout.events.ts';
import { routing } from './routing-topic.ts';

/** A building as everybody may know it: its code and its public name. */
export const building = z.strictObject({ building: buildingCode, name: text });

/** A grid of a region’s map: its buildings, its worker, and the station that results come from and go back to. */
export const gridContent = z.strictObject({
  name: text,
  station: servicePointId,
  worker: staffSubject,
  buildings: z.array(building).min(1).max(500),
});

export const gridChanged = defineEvent({
  ...routing('A grid of a region was set up or changed: its buildings, its station, its worker.'),
  type: 'hall.grid.changed.v1',
  data: gridContent.extend({
    region: regionCode,
    regionPath,
    grid: gridId,
    /** Who had the grid until now, where that changed. */
    formerWorker: staffSubject.optional(),
    at: instant,
    by: z.string(),
  }),
});

const gridTaskFacts = {
  gridTask: gridTaskId,
  case: caseId,
  application: applicationId,
  region: regionCode,
  regionPath,
  party: partyRef,
};

/** Who brings the results, and to which building. */
export const gridAssignment = z.strictObject({
  grid: gridId,
  building: buildingCode,
  buildingName: text,
  station: servicePointId,
  worker: staffSubject,
});

/** What the worker has the hall tell the applicant, whose telephone the worker does not see. */
export const gridCall = z.enum(['ON_THE_WAY', 'AT_THE_DOOR', 'PLEASE_RECEIVE_TODAY']);

/** What shows that the right person has the results, beside the code: a signature, or a photo of the signed receipt. */
export const handoverProof = z.strictObject({
  kind: z.enum(['SIGNATURE', 'RECEIPT_PHOTO']),
  reference: z.string().min(1).max(100),
});

export const gridTaskOpened = defineEvent({
  ...routing('The results of a case are to be brought to the applicant by a grid worker.'),
  type: 'hall.grid-task.opened.v1',
  data: z.strictObject({
    ...gridTaskFacts,
    /** As the applicant gave it; the map may not know it. */
    building: buildingCode.optional(),
    promised: clock,
    /** Absent where nothing was granted. */
    statutory: clock.optional(),
    at: instant,
  }),
});

export const gridTaskAssigned = defineEvent({
  ...routing('A grid task was given to a worker; whoever had it before has it no longer.'),
  type: 'hall.grid-task.assigned.v1',
  data: z.strictObject({
    ...gridTaskFacts,
    ...gridAssignment.shape,
    promisedDueDate: localDate,
    at: instant,
    by: z.string(),
  }),
});

export const applicantCalled = defineEvent({
  ...routing('The grid worker has the hall tell the applicant something.'),
  type: 'hall.grid-task.applicant-called.v1',
  data: z.strictObject({ ...gridTaskFacts, call: gridCall, at: instant }),
});

export const visitFailed = defineEvent({
  ...routing('The grid worker came, and nobody was at home.'),
  type: 'hall.grid-task.visit-failed.v1',
  data: z.strictObject({ ...gridTaskFacts, visits: z.int().min(1), at: instant }),
});

export const gridTaskReturned = defineEvent({
  ...routing('The results went back to the station, as nobody was at home.'),
  type: 'hall.grid-task.returned.v1',
  data: z.strictObject({
    ...gridTaskFacts,
    /** The station. */
    servicePoint: servicePointId,
    at: instant,
  }),
});

export const handoverCodeRefused = defineEvent({
  ...routing('A wrong handover code was entered.'),
  type: 'hall.grid-task.code-refused.v1',
  data: z.strictObject({ ...gridTaskFacts, wrongCodes: z.int().min(1), at: instant }),
});

export const gridTaskLocked = defineEvent({
  ...routing('Too many wrong codes: nothing is handed over until the station unlocks the task.'),
  type: 'hall.grid-task.locked.v1',
  data: z.strictObject({ ...gridTaskFacts, at: instant }),
});

export const gridTaskUnlocked = defineEvent({
  ...routing('The station unlocked a grid task.'),
  type: 'hall.grid-task.unlocked.v1',
  data: z.strictObject({ ...gridTaskFacts, at: instant, by: z.string() }),
});

export const gridTaskClockDue = defineEvent({
  ...routing('A clock of a grid task ran out, and the results are not handed over.'),
  type: 'hall.grid-task.clock-due.v1',
  data: z.strictObject({
    ...gridTaskFacts,
    clock: z.enum(['PROMISED', 'STATUTORY']),
    dueDate: localDate,
    at: instant,
  }),
});

export const gridTaskDelivered = defineEvent({
  ...routing('The grid worker handed the results over, against the code and a proof.'),
  type: 'hall.grid-task.delivered.v1',
  data: z.strictObject({ ...gridTaskFacts, worker: staffSubject, proof: handoverProof, at: instant }),
});

export const gridTaskClosed = defineEvent({
  ...routing('The applicant got the results in another way; the grid task has nothing left to do.'),
  type: 'hall.grid-task.closed.v1',
  data: z.strictObject({ ...gridTaskFacts, at: instant }),
});

export const gridEvents = [
  gridChanged,
  gridTaskOpened,
  gridTaskAssigned,
  applicantCalled,
  visitFailed,
  gridTaskReturned,
  handoverCodeRefused,
  gridTaskLocked,
  gridTaskUnlocked,
  gridTaskClockDue,
  gridTaskDelivered,
  gridTaskClosed,
] as const;
