import {
  type ActedBy,
  applicationId,
  bundleId,
  type Defect,
  itemId,
  type OrderedContent,
  partyRef,
  servicePointId,
} from '@walking-hall/contracts';
import { decideApplication } from '../applications/application.decide.ts';
import { evolveApplication } from '../applications/application.evolve.ts';
import {
  type ApplicationCommand,
  type ApplicationEvent,
  type ApplicationState,
  noApplication,
  type Received,
} from '../applications/application.ts';
import { at, digest, path, region } from './library-world.ts';

export const content: OrderedContent = {
  items: [itemId.parse('card-person')],
  answers: { 'applicant.kind': 'NATURAL' },
  commitments: [],
  promisedMaterials: [],
  materialsHeld: [],
  materialsSupplied: ['M01'],
};

export const received: Received = {
  application: applicationId.parse(`app_${'0f'.repeat(12)}`),
  region,
  regionPath: path,
  bundle: bundleId.parse('lending-library'),
  digest,
  party: partyRef.parse(`psn_${'a1'.repeat(16)}`),
  channel: 'COUNTER',
  servicePoint: servicePointId.parse('library-hall'),
  content,
  receiptNumber: 'SJ-330106-20260717-0F0F0F0F',
  capturedAt: at,
  receivedAt: at,
  receiptDate: '2026-07-17',
  correctionDueDate: '2026-07-24',
  submittedBy: 'reader-1',
};

export const photoMissing: Defect = { path: 'materials.PHOTO', code: 'MISSING' };
export const correctedContent: OrderedContent = { ...content, materialsSupplied: ['M01', 'PHOTO'] };

export const byThemselves: ActedBy = { capacity: 'PARTY', channel: 'ONLINE' };

/** One sample of each command. */
export const commands = {
  receive: { kind: 'receive', received, at },
  requestCorrection: {
    kind: 'requestCorrection',
    found: [],
    seen: [photoMissing],
    cureDueDate: '2026-07-31',
    by: 'clerk-1',
    isManager: false,
    at,
  },
  correct: {
    kind: 'correct',
    content: correctedContent,
    touched: ['materials.PHOTO'],
    by: byThemselves,
    receiptDate: '2026-07-20',
    correctionDueDate: '2026-07-27',
    at,
  },
  accept: {
    kind: 'accept',
    how: 'BY_CLERK',
    by: 'clerk-1',
    acceptedDate: '2026-07-20',
    missing: [],
    deficiencies: [],
    at,
  },
  acceptDeficient: {
    kind: 'accept',
    how: 'BY_CLERK',
    by: 'clerk-1',
    acceptedDate: '2026-07-20',
    missing: [],
    deficiencies: ['PHOTO'],
    at,
  },
  refuse: { kind: 'refuse', reason: '不属于本馆', by: 'clerk-1', at },
  withdraw: { kind: 'withdraw', how: 'BY_APPLICANT', by: byThemselves, decided: false, at },
  unmask: { kind: 'unmask', by: 'clerk-1', reason: '核对证件', at },
} as const satisfies Record<string, ApplicationCommand>;
export type CommandName = keyof typeof commands;

export function evolveAll(state: ApplicationState, events: readonly ApplicationEvent[]): ApplicationState {
  return events.reduce(evolveApplication, state);
}

/** The state after these commands. */
export function given(...names: readonly CommandName[]): ApplicationState {
  return names.reduce<ApplicationState>(
    (state, name) => evolveAll(state, decideApplication(commands[name], state)),
    noApplication,
  );
}

/** How each status comes about. */
export const histories = {
  NONE: [],
  RECEIVED: ['receive'],
  CORRECTION: ['receive', 'requestCorrection'],
  CORRECTED: ['receive', 'requestCorrection', 'correct'],
  ACCEPTED: ['receive', 'accept'],
  ACCEPTED_DEFICIENT: ['receive', 'acceptDeficient'],
  NOT_ACCEPTED: ['receive', 'refuse'],
  WITHDRAWN: ['receive', 'withdraw'],
} as const satisfies Record<string, readonly CommandName[]>;
export type History = keyof typeof histories;

/** The status that a command leads to, '' where it changes nothing, or the code of the refusal. */
export function outcomeOf(command: ApplicationCommand, state: ApplicationState): string {
  try {
    const events = decideApplication(command, state);
    return events.length === 0 ? '' : evolveAll(state, events).status;
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
}
