import type {
  DeskId,
  EventBody,
  TideAlertId,
  tideAlertRaised,
  tideEvents,
  WindowGroupId,
} from '@walking-hall/contracts';
import type { Hall } from '../halls/hall-layout.ts';
import type { WindowGroup } from '../halls/staffing.ts';
import type { OpenQueue } from '../tickets/ticket-queue.ts';
import type { Baseline } from '../waits/baseline.ts';

export type TideEvent = EventBody<(typeof tideEvents)[number]>;

export interface TideAlert {
  readonly raised: EventBody<typeof tideAlertRaised>['data'];
  readonly status: 'RAISED' | 'ACCEPTED' | 'CLEARED';
}

export interface TideWindow {
  readonly window: DeskId;
  readonly group: WindowGroupId;
  readonly clerk: string;
  readonly openedAt: string;
  /** From then on it serves those alone who waited already, and closes. */
  readonly clearedAt?: string;
}

/** The tides of one hall on one day, as all its groups draw on the same reserve. */
export interface TideState {
  /** In the order in which they were raised. */
  readonly alerts: readonly TideAlert[];
  /** By group, until cleared: the half hour that set the tide off. */
  readonly risingSince: Readonly<Record<string, string>>;
  readonly windows: readonly TideWindow[];
}
export const noTide: TideState = { alerts: [], risingSince: {}, windows: [] };

/** Looks at a group's waits as they are now. */
export interface JudgeCommand {
  readonly kind: 'judge';
  readonly hall: Hall;
  readonly group: WindowGroup;
  readonly queue: OpenQueue;
  readonly baseline: Baseline | undefined;
  readonly at: string;
}

export interface OpenCommand {
  readonly kind: 'open';
  readonly hall: Hall;
  readonly group: WindowGroup;
  readonly date: string;
  readonly alert?: TideAlertId | undefined;
  readonly window?: DeskId | undefined;
  readonly clerk?: string | undefined;
  readonly at: string;
}

export type TideCommand = JudgeCommand | OpenCommand;

/** Which tide an event is about. */
export function tideOf({ servicePoint, region, regionPath }: Hall, { group }: WindowGroup, date: string) {
  return { servicePoint, region, regionPath, date, group };
}
