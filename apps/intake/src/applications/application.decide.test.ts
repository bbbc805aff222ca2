import { describe, expect, test } from 'vitest';
import {
  commands,
  content,
  correctedContent,
  evolveAll,
  given,
  type History,
  histories,
  outcomeOf,
  photoMissing,
  received,
} from '../testing/library-applications.ts';
import { at } from '../testing/library-world.ts';
import { decideApplication } from './application.decide.ts';
import { type ApplicationCommand, noApplication } from './application.ts';

describe('the correction notice', () => {
  const noteOf = (...defects: (typeof photoMissing)[]): ApplicationCommand => ({
    ...commands.requestCorrection,
    found: defects,
    seen: [photoMissing],
  });
  const defectsAfter = (command: ApplicationCommand) => {
    const state = evolveAll(given('receive'), decideApplication(command, given('receive')));
    return state.status === 'CORRECTION' ? state.notice.defects : undefined;
  };

  test('holds what the clerk found and what the hall sees', () => {
    const found = { path: 'form.applicant.name', code: 'WRONG' as const };
    expect(defectsAfter({ ...commands.requestCorrection, found: [found] })).toEqual([found, photoMissing]);
  });

  test('names a place once, in the clerk’s words where the clerk found it too', () => {
    const blurred = { ...photoMissing, code: 'UNREADABLE' as const };
    expect(
      defectsAfter({
        ...noteOf(photoMissing),
        kind: 'requestCorrection',
        found: [blurred],
      } as ApplicationCommand),
    ).toEqual([blurred]);
  });

  test('about nothing is refused', () => {
    expect(outcomeOf({ ...commands.requestCorrection, seen: [] }, given('receive'))).toBe(
      'nothing_to_correct',
    );
  });

  test('stays with the application after the correction, and a second one is refused even with new defects', () => {
    const state = given('receive', 'requestCorrection', 'correct');
    expect(state).toMatchObject({ status: 'RECEIVED', notice: { defects: [photoMissing] } });
    expect(outcomeOf(noteOf({ path: 'form.applicant.name', code: 'MISSING' }), state)).toBe(
      'correction_notice_issued',
    );
  });
});

describe('acceptance', () => {
  const missing: ApplicationCommand = { ...commands.accept, missing: ['M01', 'PHOTO'] };

  test('by a clerk waits for every paper, and says which', () => {
    expect(() => decideApplication(missing, given('receive'))).toThrow(
      expect.objectContaining({ code: 'materials_missing', params: { materials: 'M01, PHOTO' } }),
    );
  });

  test('that is deemed does not: nobody told the applicant in time', () => {
    expect(outcomeOf({ ...missing, how: 'DEEMED' }, given('receive'))).toBe('ACCEPTED');
  });

  test('carries the content as it was corrected', () => {
    const [event] = decideApplication(commands.accept, given('receive', 'requestCorrection', 'correct'));
    expect(event?.data).toMatchObject({
      content: correctedContent,
      acceptedDate: '2026-07-20',
      acceptedAt: at,
    });
  });

  test('says of which trip the application came, where it came of one', () => {
    const trip = { ...received, trip: 'village' as never };
    const onTrip = evolveAll(
      noApplication,
      decideApplication({ kind: 'receive', received: trip, at }, noApplication),
    );
    expect(decideApplication(commands.accept, onTrip)[0]?.data).toMatchObject({ trip: 'village' });
    expect(decideApplication(commands.accept, given('receive'))[0]?.data).not.toHaveProperty('trip');
  });
});

test.each(Object.keys(histories) as History[])(
  'unmasking after %s is written down and changes nothing',
  (history) => {
    const state = given(...histories[history]);
    if (state.status === 'NONE') return expect(outcomeOf(commands.unmask, state)).toBe('application_unknown');
    const events = decideApplication(commands.unmask, state);
    expect(events.map(({ data }) => data)).toEqual([
      { application: received.application, by: 'clerk-1', reason: '核对证件', at },
    ]);
    expect(evolveAll(state, events)).toEqual(state);
  },
);

test('what was received first stands, whatever is received under its id later', () => {
  const other = { ...received, content: { ...content, materialsSupplied: [] } };
  expect(decideApplication({ kind: 'receive', received: other, at }, given('receive'))).toEqual([]);
});
