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
  received,
} from '../testing/library-applications.ts';
import { at } from '../testing/library-world.ts';
import { decideApplication } from './application.decide.ts';
import { type ApplicationCommand, type ApplicationEvent, noApplication } from './application.ts';

/** What a command comes to, beside that somebody took the application on. */
function lastOf(...[command, state]: Parameters<typeof decideApplication>): ApplicationEvent | undefined {
  return decideApplication(command, state).at(-1);
}

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
    const event = lastOf(commands.accept, given('receive', 'requestCorrection', 'correct'));
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
    expect(lastOf(commands.accept, onTrip)?.data).toMatchObject({ trip: 'village' });
    expect(lastOf(commands.accept, given('receive'))?.data).not.toHaveProperty('trip');
  });
});

describe('the first time', () => {
  test('it succeeds where it was accepted without a correction, and the check it passed goes with it', () => {
    const event = lastOf(commands.accept, given('receive'));
    expect(event?.data).not.toHaveProperty('corrections');
    const precheck = `pck_${'0'.repeat(24)}` as never;
    const checked = evolveAll(
      noApplication,
      decideApplication({ kind: 'receive', received: { ...received, precheck }, at }, noApplication),
    );
    expect(lastOf(commands.accept, checked)?.data).toMatchObject({ precheck });
  });

  test('it does not where it was corrected: the acceptance says how often', () => {
    const again = given('receive', 'requestCorrection', 'correct', 'requestCorrection', 'correct');
    expect(lastOf(commands.accept, again)?.data).toMatchObject({ corrections: 2 });
  });
});

describe('withdrawal', () => {
  test('of an accepted one names its case to end, and is refused once something was decided', () => {
    const state = given('receive', 'accept');
    const event = lastOf(commands.withdraw, state);
    expect(event?.data).toMatchObject({ how: 'BY_APPLICANT', case: `case_${'0f'.repeat(12)}` });
    expect(outcomeOf({ ...commands.withdraw, decided: true }, state)).toBe('decision_taken');
    expect(lastOf(commands.withdraw, given('receive'))?.data).not.toHaveProperty('case');
  });

  test('by law comes of a correction that nobody handed in, and of nothing else', () => {
    const deemed = { kind: 'withdraw', how: 'DEEMED', at } as const;
    expect(outcomeOf(deemed, given('receive', 'requestCorrection'))).toBe('WITHDRAWN');
    expect(outcomeOf(deemed, given('receive', 'accept'))).toBe('status_move_invalid');
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
