import type {
  bundleRoutingEvents,
  EventBody,
  gridCall,
  gridTaskOpened,
  handoverProof,
} from '@walking-hall/contracts';
import type { Clock } from '@walking-hall/working-calendar';
import type { z } from 'zod';
import type { GridAssignment } from '../grids/grid-map.ts';

/** Events of a grid task's stream. */
export type GridTaskEvent = Extract<
  EventBody<(typeof bundleRoutingEvents)[number]>,
  { readonly type: `hall.grid-task.${string}` }
>;

/** What every event about a grid task says of it. */
export type GridTaskFacts = Omit<
  EventBody<typeof gridTaskOpened>['data'],
  'building' | 'promised' | 'statutory' | 'at'
>;
export type HandoverProof = z.infer<typeof handoverProof>;

interface Common {
  readonly facts: GridTaskFacts;
  readonly promised: Clock;
  readonly statutory: Clock | undefined;
  /** Clocks of which it was said that they ran out. */
  readonly told: readonly ('PROMISED' | 'STATUTORY')[];
  readonly openedAt: string;
  /** Everybody who had it, the present one last. */
  readonly history: readonly (GridAssignment & { readonly at: string })[];
}

interface GivenOut {
  readonly assignment: GridAssignment;
  /** How often nobody was at home since it was last given out. */
  readonly visits: number;
  readonly wrongCodes: number;
}

/** In a worker's hands, or (`LOCKED`) held by them until the station has looked into the wrong codes. */
export type GivenOutTask = Common & GivenOut & { readonly status: 'ASSIGNED' | 'LOCKED' };

export type GridTask = Common &
  (
    | { readonly status: 'OPEN'; readonly building: GridAssignment['building'] | undefined }
    | ({ readonly status: 'ASSIGNED' | 'LOCKED' | 'RETURNED' } & GivenOut)
    | ({
        readonly status: 'DELIVERED';
        readonly deliveredAt: string;
        readonly proof: HandoverProof;
      } & GivenOut)
    | { readonly status: 'CLOSED' }
  );

export type GridTaskState = { readonly status: 'NONE' } | GridTask;
export const noGridTask: GridTaskState = { status: 'NONE' };

export type GridTaskCommand = { readonly at: string } & (
  | {
      readonly kind: 'open';
      readonly facts: GridTaskFacts;
      readonly building: GridAssignment['building'] | undefined;
      readonly assignment: GridAssignment | undefined;
      readonly promised: Clock;
      readonly statutory: Clock | undefined;
    }
  /** By the station: whoever had it loses it. */
  | { readonly kind: 'assign'; readonly assignment: GridAssignment; readonly by: string }
  /** The map changed: what waits for it goes out, and what the former worker has goes to the new one. */
  | {
      readonly kind: 'followMap';
      readonly assignment: GridAssignment;
      readonly formerWorker: string | undefined;
      readonly by: string;
    }
  | { readonly kind: 'call'; readonly call: z.infer<typeof gridCall>; readonly worker: string }
  | { readonly kind: 'failVisit'; readonly worker: string }
  | {
      readonly kind: 'handOver';
      readonly worker: string;
      readonly codeIsRight: boolean;
      readonly proof: HandoverProof;
    }
  | { readonly kind: 'unlock'; readonly by: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'tellClocks' }
);

/** Nothing is left to do with it. */
export function hasEnded({ status }: GridTask): boolean {
  return status === 'DELIVERED' || status === 'CLOSED';
}
