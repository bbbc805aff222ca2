import { AppError } from '@walking-hall/app-error';
import {
  type AgencyAct,
  agencyExercised,
  agencyGranted,
  agencyRevoked,
  eventOf,
} from '@walking-hall/contracts';
import { type LocalDate, toLocalDate } from '@walking-hall/working-calendar';
import {
  type AgencyCommand,
  type AgencyEvent,
  type AgencyState,
  covers,
  type Grant,
  holderOf,
  isInForce,
  lookKey,
} from './agency.ts';

type CommandOf<K extends AgencyCommand['kind']> = Extract<AgencyCommand, { readonly kind: K }>;

/** Acts that change nothing: however often on a day, they are noted once. */
const looks: ReadonlySet<AgencyAct> = new Set(['PREVIEW', 'SEE']);

/** @throws AppError `agency_unknown`, and what an act is refused with (`findGrant`) */
export function decideAgency(command: AgencyCommand, state: AgencyState): readonly AgencyEvent[] {
  switch (command.kind) {
    case 'grant':
      return grant(command, state);
    case 'revoke': {
      const known = state.grants.get(command.revoked.agency);
      if (!known) throw new AppError('agency_unknown');
      return known.revoked ? [] : [eventOf(agencyRevoked, command.revoked)];
    }
    case 'exercise':
      return exercise(command, state);
  }
}

function grant({ granted, at }: CommandOf<'grant'>, state: AgencyState): readonly AgencyEvent[] {
  if (state.grants.has(granted.agency)) return [];
  const { scope, agent, validTo } = granted;
  const today = toLocalDate(at);
  if (validTo < today) {
    const issue = { path: 'body.validTo', code: 'field_range' as const, params: { range: `≥ ${today}` } };
    throw new AppError('request_invalid', {}, { issues: [issue] });
  }
  const holder = scope.kind === 'APPLICATION' ? holderOf(state, scope.application, today) : undefined;
  if (holder && holder.agent !== agent) throw new AppError('agency_other_agent');
  return [eventOf(agencyGranted, granted)];
}

function exercise(command: CommandOf<'exercise'>, state: AgencyState): readonly AgencyEvent[] {
  const { act, matter, at } = command;
  const today = toLocalDate(at);
  const { agency, party } = findGrant(state, command, today);
  const { application } = matter;
  if (looks.has(act) && state.lookedOn.get(lookKey(agency, act, application)) === today) return [];
  return [
    eventOf(agencyExercised, {
      agency,
      party,
      act,
      ...(application === undefined ? {} : { application }),
      at,
    }),
  ];
}

/**
 * The grant under which an agent may act today.
 * @throws AppError `agency_missing` where the party never let them act in this, `agency_ended` where it does no longer
 * @throws AppError `agency_other_agent` where another agent acts in the application
 */
export function findGrant(
  state: AgencyState,
  { refs, matter, act }: Pick<CommandOf<'exercise'>, 'refs' | 'matter' | 'act'>,
  today: LocalDate,
): Grant {
  const given = [...state.grants.values()].filter(
    (one) => refs.includes(one.agent) && covers(one, matter, act),
  );
  if (given.length === 0) throw new AppError('agency_missing');
  const inForce = given.find((one) => isInForce(one, today));
  if (!inForce) throw new AppError('agency_ended', { endedOn: given.map(endOf).sort().at(-1) ?? '' });
  const holder = matter.application && holderOf(state, matter.application, today);
  if (holder && !refs.includes(holder.agent)) throw new AppError('agency_other_agent');
  return inForce;
}

function endOf({ revoked, validTo }: Grant): LocalDate {
  const revokedOn = revoked && toLocalDate(revoked.at);
  return revokedOn !== undefined && revokedOn < validTo ? revokedOn : validTo;
}
