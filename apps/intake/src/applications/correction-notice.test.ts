import { describe, expect, test } from 'vitest';
import { commands, evolveAll, given, outcomeOf, photoMissing } from '../testing/library-applications.ts';
import { decideApplication } from './application.decide.ts';
import type { ApplicationCommand, ApplicationEvent } from './application.ts';

/** What a command comes to, beside that somebody took the application on. */
function lastOf(...[command, state]: Parameters<typeof decideApplication>): ApplicationEvent | undefined {
  return decideApplication(command, state).at(-1);
}

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

  describe('after the correction', () => {
    const state = given('receive', 'requestCorrection', 'correct');
    const second = (path: string, parts: { isManager?: boolean } = {}): ApplicationCommand => ({
      ...commands.requestCorrection,
      found: [{ path, code: 'WRONG' }],
      seen: [],
      ...parts,
    });

    test('the notice stays with the application', () => {
      expect(state).toMatchObject({ status: 'RECEIVED', notice: { defects: [photoMissing] } });
    });

    test('may ask again for what was handed in again, which is no violation', () => {
      const event = lastOf(second('materials.PHOTO'), state);
      expect(event?.data).toMatchObject({ defects: [{ path: 'materials.PHOTO' }] });
      expect(event?.data).not.toHaveProperty('violations');
    });

    test.each(['form.applicant.name', 'materials.PHOTO2'])(
      'does not ask for %s, which was there to see at first, unless a manager does: on record as a violation',
      (path) => {
        expect(() => decideApplication(second(path), state)).toThrow(
          expect.objectContaining({ code: 'correction_notice_issued', params: { paths: path } }),
        );
        const event = lastOf(second(path, { isManager: true }), state);
        expect(event?.data).toMatchObject({ violations: [path] });
      },
    );

    test('does not ask twice for what was told and not handed in: a manager may, and it is no violation', () => {
      const idle = evolveAll(
        given('receive', 'requestCorrection'),
        decideApplication({ ...commands.correct, touched: [] }, given('receive', 'requestCorrection')),
      );
      expect(outcomeOf(second('materials.PHOTO'), idle)).toBe('correction_notice_issued');
      const event = lastOf(second('materials.PHOTO', { isManager: true }), idle);
      expect(event?.data).not.toHaveProperty('violations');
    });

    test('tells what only the corrected answers ask for', () => {
      const seen = [{ path: 'materials.PLAN', code: 'MISSING' as const }];
      expect(outcomeOf({ ...commands.requestCorrection, seen }, state)).toBe('CORRECTION');
    });

    test('counts a part of an answer that was handed in again as handed in again', () => {
      const touched = ['form.org.shareholders'];
      const changed = evolveAll(
        given('receive', 'requestCorrection'),
        decideApplication({ ...commands.correct, touched }, given('receive', 'requestCorrection')),
      );
      expect(outcomeOf(second('form.org.shareholders[0].share'), changed)).toBe('CORRECTION');
      expect(outcomeOf(second('form.org.shareholders_total'), changed)).toBe('correction_notice_issued');
    });

    test('the first notice is never a violation, whoever asks', () => {
      const event = lastOf(second('form.applicant.name'), given('receive'));
      expect(event?.data).not.toHaveProperty('violations');
    });
  });
});
