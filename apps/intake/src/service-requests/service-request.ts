import type {
  DepartmentCode,
  EventBody,
  HandlingLevel,
  serviceRequestEvents,
  serviceRequestOpened,
} from '@walking-hall/contracts';

export type ServiceRequestEvent = EventBody<(typeof serviceRequestEvents)[number]>;
export type Opened = EventBody<typeof serviceRequestOpened>['data'];

export interface Answer {
  readonly text: string;
  readonly level: HandlingLevel;
  readonly at: string;
}

interface Common {
  readonly opened: Opened;
  readonly level: HandlingLevel;
  readonly department?: DepartmentCode;
  readonly answers: readonly Answer[];
  readonly firstAnswerOfficeMinutes?: number;
}

export type ServiceRequest =
  | ({ readonly status: 'OPEN' } & Common)
  | ({ readonly status: 'SOLVED'; readonly solvedAt: string } & Common);

export type ServiceRequestState = { readonly status: 'NONE' } | ServiceRequest;
export const noServiceRequest: ServiceRequestState = { status: 'NONE' };

export type ServiceRequestCommand =
  | { readonly kind: 'open'; readonly opened: Opened }
  | ({
      readonly at: string;
      /** Departments that whoever asks belongs to. */
      readonly departments: readonly string[];
    } & (
      | {
          readonly kind: 'answer';
          readonly text: string;
          readonly solved: boolean;
          /** Since the request was opened. */
          readonly officeMinutes: number;
        }
      | {
          readonly kind: 'forward';
          readonly level: Exclude<HandlingLevel, 'STATION'>;
          readonly department: DepartmentCode;
          readonly note: string;
        }
    ));
