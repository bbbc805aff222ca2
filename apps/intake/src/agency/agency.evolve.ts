import { toLocalDate } from '@walking-hall/working-calendar';
import { type AgencyEvent, type AgencyState, lookKey } from './agency.ts';

export function evolveAgency(state: AgencyState, event: AgencyEvent): AgencyState {
  switch (event.type) {
    case 'hall.agency.granted.v1':
      return { ...state, grants: new Map(state.grants).set(event.data.agency, event.data) };
    case 'hall.agency.revoked.v1': {
      const known = state.grants.get(event.data.agency);
      if (!known) throw new Error(`${event.data.agency} was revoked before it was granted`);
      const revoked = { ...known, revoked: event.data };
      return { ...state, grants: new Map(state.grants).set(known.agency, revoked) };
    }
    case 'hall.agency.exercised.v1': {
      const { agency, act, application, at } = event.data;
      const key = lookKey(agency, act, application);
      return {
        ...state,
        usedIn: application === undefined ? state.usedIn : new Map(state.usedIn).set(application, agency),
        lookedOn: new Map(state.lookedOn).set(key, toLocalDate(at)),
      };
    }
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`an agency knows no event ${(event as { readonly type: string }).type}`);
}
