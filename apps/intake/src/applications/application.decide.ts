import { AppError } from '@walking-hall/app-error';
import {
  applicationAccepted,
  applicationCorrected,
  applicationNotAccepted,
  applicationReceived,
  applicationUnmasked,
  applicationWithdrawn,
  type CaseStatus,
  correctionRequested,
  type Defect,
  eventOf,
  mayMove,
} from '@walking-hall/contracts';
import type { Application, ApplicationCommand, ApplicationEvent, ApplicationState } from './application.ts';

type CommandOf<K extends ApplicationCommand['kind']> = Extract<ApplicationCommand, { readonly kind: K }>;

/** Moves of domain C6; @throws AppError for any other, with nothing changed. */
export function decideApplication(
  command: ApplicationCommand,
  state: ApplicationState,
): readonly ApplicationEvent[] {
  if (command.kind === 'receive')
    return state.status === 'NONE' ? [eventOf(applicationReceived, command.received)] : [];
  if (state.status === 'NONE') throw new AppError('application_unknown');
  const { application, region, party } = state.received;
  switch (command.kind) {
    case 'requestCorrection':
      return requestCorrection(command, state);
    case 'correct': {
      if (state.status !== 'CORRECTION') throw wrongStatus(state);
      const { content, receiptDate, correctionDueDate, at } = command;
      return [eventOf(applicationCorrected, { application, content, receiptDate, correctionDueDate, at })];
    }
    case 'accept':
      return accept(command, state);
    case 'refuse':
      requireMove(state, 'NOT_ACCEPTED');
      return [
        eventOf(applicationNotAccepted, {
          application,
          region,
          party,
          reason: command.reason,
          at: command.at,
        }),
      ];
    case 'withdraw':
      requireMove(state, 'WITHDRAWN');
      // Once it is accepted the case is bundle-routing's, and the departments are at work on it.
      if (state.status !== 'RECEIVED' && state.status !== 'CORRECTION') throw wrongStatus(state);
      return [
        eventOf(applicationWithdrawn, { application, region, party, how: command.how, at: command.at }),
      ];
    case 'unmask':
      return [
        eventOf(applicationUnmasked, { application, by: command.by, reason: command.reason, at: command.at }),
      ];
  }
}

/** Told once and whole (一次性告知, 行政许可法 art. 32): whatever the hall can see itself is in the notice, asked for or not. */
function requestCorrection(
  { found, seen, cureDueDate, at }: CommandOf<'requestCorrection'>,
  state: Application,
): readonly ApplicationEvent[] {
  requireMove(state, 'CORRECTION');
  if (state.notice) throw new AppError('correction_notice_issued');
  const defects = [...found, ...seen.filter(({ path }) => !found.some((one) => one.path === path))];
  if (defects.length === 0) throw new AppError('nothing_to_correct');
  const { application, region, party } = state.received;
  return [
    eventOf(correctionRequested, {
      application,
      region,
      party,
      defects: defects satisfies Defect[],
      cureDueDate,
      at,
    }),
  ];
}

/** A deemed acceptance is the law's, whatever is missing: nobody told the applicant in time. */
function accept(
  { how, acceptedDate, missing, deficiencies, at }: CommandOf<'accept'>,
  state: Application,
): readonly ApplicationEvent[] {
  const to = deficiencies.length > 0 ? 'ACCEPTED_DEFICIENT' : 'ACCEPTED';
  requireMove(state, to);
  if (how === 'BY_CLERK' && missing.length > 0)
    throw new AppError('materials_missing', { materials: missing.join(', ') });
  const { application, region, regionPath, bundle, digest, party, channel, servicePoint, trip } =
    state.received;
  const subject = {
    application,
    region,
    regionPath,
    bundle,
    digest,
    party,
    channel,
    servicePoint,
    ...(trip === undefined ? {} : { trip }),
  };
  return [
    eventOf(applicationAccepted, {
      ...subject,
      content: state.content,
      receiptDate: state.receiptDate,
      acceptedDate,
      acceptedAt: at,
      how,
      deficiencies: [...deficiencies],
    }),
  ];
}

function requireMove(state: Application, to: CaseStatus): void {
  if (!mayMove(state.status, to)) throw wrongStatus(state);
}

function wrongStatus({ status }: Application): AppError {
  return new AppError('status_move_invalid', { status });
}
