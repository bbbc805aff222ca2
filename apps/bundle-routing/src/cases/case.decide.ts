import { AppError } from '@walking-hall/app-error';
import { caseDelivered, deficiencyCured, eventOf, serviceAnswered } from '@walking-hall/contracts';
import type { CaseCommand, CommandOf } from './case.command.ts';
import { consequences } from './case.consequences.ts';
import { evolveOpened } from './case.evolve.ts';
import { caseFacts } from './case.facts.ts';
import type { CaseEvent, CaseState, OpenedCase } from './case.ts';
import { revokeAcceptance, withdraw } from './decisions/end-tasks.ts';
import { openCase } from './decisions/open-case.ts';
import { releaseResults } from './decisions/release-results.ts';
import { reportFacts, reportMilestone } from './decisions/report.ts';
import { decideTask, extendTask, giveOpinion, resumeTask, stopTask } from './decisions/task-decisions.ts';
import { tellClocks } from './decisions/tell-clocks.ts';

/** @throws AppError for a broken rule of use, with nothing changed. */
export function decideCase(command: CaseCommand, state: CaseState): readonly CaseEvent[] {
  if (command.kind === 'open') return state.status === 'NONE' ? openCase(command) : [];
  if (state.status === 'NONE') throw new AppError('case_unknown');
  return decideOpened(command, state);
}

function decideOpened(
  command: Exclude<CaseCommand, { kind: 'open' }>,
  state: OpenedCase,
): readonly CaseEvent[] {
  switch (command.kind) {
    case 'decide':
      return decideTask(command, state);
    case 'giveOpinion':
      return giveOpinion(command, state);
    case 'stop':
      return stopTask(command, state);
    case 'resume':
      return resumeTask(command, state);
    case 'extend':
      return extendTask(command, state);
    case 'reportMilestone':
      return reportMilestone(command, state);
    case 'reportFacts':
      return reportFacts(command, state);
    case 'cure':
      return cure(command, state);
    case 'revokeAcceptance':
      return revokeAcceptance(command, state);
    case 'withdraw':
      return withdraw(command, state);
    case 'release':
      return releaseResults(command, state);
    case 'deliver':
      return deliver(command, state);
    case 'answerOffer':
      return answerOffer(command, state);
    case 'tellClocks':
      return tellClocks(command, state);
  }
}

function cure({ material, at, tools }: CommandOf<'cure'>, state: OpenedCase): readonly CaseEvent[] {
  if (!state.deficiencies.includes(material)) throw new AppError('material_unknown', { material });
  const cured = eventOf(deficiencyCured, { ...caseFacts(state), material, at });
  return [cured, ...consequences(evolveOpened(state, cured), { at, by: 'cure', tools })];
}

function deliver({ proof, at }: CommandOf<'deliver'>, state: OpenedCase): readonly CaseEvent[] {
  if (state.status !== 'COMPLETED') throw new AppError('status_move_invalid', { status: state.status });
  return [eventOf(caseDelivered, { ...caseFacts(state), proof, at })];
}

function answerOffer(
  { service, accepted, activity, seat, waiting, at }: CommandOf<'answerOffer'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const offer = state.offers[service];
  if (!offer) throw new AppError('offer_unknown');
  if (offer.answer !== 'OPEN') throw new AppError('offer_answered');
  return [
    eventOf(serviceAnswered, {
      ...caseFacts(state),
      service,
      accepted,
      ...(activity === undefined ? {} : { activity }),
      ...(seat === undefined ? {} : { seat }),
      ...(waiting === undefined ? {} : { waiting }),
      at,
    }),
  ];
}
