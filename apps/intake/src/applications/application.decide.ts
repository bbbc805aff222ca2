import { AppError } from '@walking-hall/app-error';
import {
  applicationAccepted,
  applicationCorrected,
  applicationNotAccepted,
  applicationReceived,
  applicationUnmasked,
  applicationWithdrawn,
  eventOf,
} from '@walking-hall/contracts';
import { requireMove, wrongStatus } from './application.moves.ts';
import type { Application, ApplicationCommand, ApplicationEvent, ApplicationState } from './application.ts';
import { requestCorrection } from './correction-notice.ts';
import { handOver, takenBy } from './owner.ts';

type CommandOf<K extends ApplicationCommand['kind']> = Extract<ApplicationCommand, { readonly kind: K }>;

/** Moves of domain C6; @throws AppError for any other, with nothing changed. */
export function decideApplication(
  command: ApplicationCommand,
  state: ApplicationState,
): readonly ApplicationEvent[] {
  if (command.kind === 'receive') return state.status === 'NONE' ? receive(command) : [];
  if (state.status === 'NONE') throw new AppError('application_unknown');
  switch (command.kind) {
    case 'requestCorrection':
      return [...takenBy(command.by, state, command.at), requestCorrection(command, state)];
    case 'correct':
      return correct(command, state);
    case 'accept':
      return accept(command, state);
    case 'refuse':
      return refuse(command, state);
    case 'withdraw':
      return withdraw(command, state);
    case 'handOver':
      return handOver(command, state);
    case 'unmask': {
      const { by, reason, at } = command;
      return [eventOf(applicationUnmasked, { application: state.received.application, by, reason, at })];
    }
  }
}

/** Whoever of the staff takes it in answers for it. */
function receive({ received, at }: CommandOf<'receive'>): readonly ApplicationEvent[] {
  const taker = received.by?.capacity === 'STAFF' ? received.submittedBy : undefined;
  return [eventOf(applicationReceived, received), ...takenBy(taker, { received }, at)];
}

function correct(command: CommandOf<'correct'>, state: Application): readonly ApplicationEvent[] {
  if (state.status !== 'CORRECTION') throw wrongStatus(state);
  const { kind: _, touched, ...corrected } = command;
  const { application } = state.received;
  return [eventOf(applicationCorrected, { application, touched: [...touched], ...corrected })];
}

/** A deemed acceptance is the law's, whatever is missing: nobody told the applicant in time. */
function accept(command: CommandOf<'accept'>, state: Application): readonly ApplicationEvent[] {
  const { how, acceptedDate, missing, deficiencies, by, at } = command;
  requireMove(state, deficiencies.length > 0 ? 'ACCEPTED_DEFICIENT' : 'ACCEPTED');
  if (how === 'BY_CLERK' && missing.length > 0)
    throw new AppError('materials_missing', { materials: missing.join(', ') });
  const { received, content, receiptDate, corrections } = state;
  const { application, region, regionPath, bundle, digest, party, channel, servicePoint, trip, precheck } =
    received;
  const accepted = eventOf(applicationAccepted, {
    ...{ application, region, regionPath, bundle, digest, party, channel, servicePoint },
    ...(trip === undefined ? {} : { trip }),
    content,
    receiptDate,
    acceptedDate,
    acceptedAt: at,
    how,
    deficiencies: [...deficiencies],
    ...(corrections === 0 ? {} : { corrections }),
    ...(precheck === undefined ? {} : { precheck }),
  });
  return [...takenBy(by, state, at), accepted];
}

function refuse({ reason, by, at }: CommandOf<'refuse'>, state: Application): readonly ApplicationEvent[] {
  requireMove(state, 'NOT_ACCEPTED');
  const { application, region, party } = state.received;
  return [
    ...takenBy(by, state, at),
    eventOf(applicationNotAccepted, { application, region, party, reason, at }),
  ];
}

/** Until a decision is taken the applicant may withdraw; asked for again, it is withdrawn already. */
function withdraw(command: CommandOf<'withdraw'>, state: Application): readonly ApplicationEvent[] {
  const { how, at } = command;
  if (state.status === 'WITHDRAWN') return [];
  if (how === 'DEEMED' && state.status !== 'CORRECTION') throw wrongStatus(state);
  requireMove(state, 'WITHDRAWN');
  if (how === 'BY_APPLICANT' && command.decided) throw new AppError('decision_taken');
  const { application, region, party } = state.received;
  return [
    eventOf(applicationWithdrawn, {
      application,
      ...(state.case === undefined ? {} : { case: state.case }),
      region,
      party,
      how,
      ...(how === 'BY_APPLICANT' ? { by: command.by } : {}),
      at,
    }),
  ];
}
