import { departmentCode, deviceId, ratingId, servicePointId } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, path, region } from '../testing/library-world.ts';
import { decideRating } from './rating.decide.ts';
import { evolveRating } from './rating.evolve.ts';
import {
  type Given,
  isBad,
  noRating,
  type RatingCommand,
  type RatingEvent,
  type RatingState,
} from './rating.ts';
import { ratingPuts } from './rating.views.ts';

const stacks = departmentCode.parse('330106:stacks');
const due = (date: string) => ({ date, workingDays: 1, origin: 'design' as const });

const good: Given = {
  rating: ratingId.parse(`rt_${'0f'.repeat(12)}`),
  about: 'VISIT',
  region,
  regionPath: path,
  servicePoint: servicePointId.parse('library-hall'),
  channel: 'COUNTER',
  items: [],
  level: 'VERY_SATISFIED',
  bad: false,
  indicators: ['OVERALL'],
  device: deviceId.parse('counter-1'),
  givenBy: 'reader-1',
  givenAt: at,
};
const bad: Given = { ...good, level: 'DISSATISFIED', bad: true, responseDue: due('2026-07-20') };

const commands = {
  give: { kind: 'give', given: bad },
  contact: {
    kind: 'contact',
    department: stacks,
    complexity: 'SIMPLE',
    matter: '等了很久',
    answerDue: due('2026-07-24'),
    at,
  },
  rectify: { kind: 'rectify', text: '已增设窗口', at },
  revisit: { kind: 'revisit', departments: [], answer: 'SATISFIED', at },
  flag: { kind: 'flag', at },
  review: { kind: 'review', counts: false, reason: '同一人连续按键', at },
} as const satisfies Record<string, RatingCommand>;
type Name = keyof typeof commands;

const fold = (state: RatingState, events: readonly RatingEvent[]) => events.reduce(evolveRating, state);
const given = (...some: readonly RatingCommand[]) =>
  some.reduce<RatingState>((state, command) => fold(state, decideRating(command, state)), noRating);
const after = (...names: readonly Name[]) => given(...names.map((name) => commands[name]));
const praised = given({ kind: 'give', given: good });

describe('giving', () => {
  test('a second rating of the same thing is refused, whatever it says', () => {
    for (const again of [good, bad])
      expect(() => decideRating({ kind: 'give', given: again }, after('give'))).toThrow('rating_exists');
  });

  test('a good rating opens no loop', () => {
    expect(praised.status).toBe('GIVEN');
    expect(() => decideRating(commands.contact, praised)).toThrow('status_move_invalid');
  });

  test('the last two of the five levels are bad', () => {
    expect(
      (['VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED'] as const).map(
        isBad,
      ),
    ).toEqual([false, false, false, true, true]);
  });
});

describe('the loop of a bad rating', () => {
  const inOrder = ['contact', 'rectify', 'revisit'] as const;

  test('goes its steps in order and no other way', () => {
    const anyOrder = fc.array(fc.constantFrom(...inOrder), { maxLength: 8 });
    fc.assert(
      fc.property(anyOrder, (names) => {
        let state = after('give');
        let taken = 0;
        for (const name of names) {
          if (name === inOrder[taken]) {
            state = fold(state, decideRating(commands[name], state));
            taken += 1;
          } else {
            expect(() => decideRating(commands[name], state)).toThrow('status_move_invalid');
          }
        }
        expect(state.status).toBe(['OPEN', 'CONTACTED', 'RECTIFIED', 'REVISITED'][taken]);
      }),
    );
  });

  test('says whether each step was in time', () => {
    const late = '2026-07-25T09:00:00.000+08:00';
    expect(decideRating(commands.contact, after('give'))[0]?.data).toMatchObject({ onTime: true });
    expect(decideRating({ ...commands.contact, at: late }, after('give'))[0]?.data).toMatchObject({
      onTime: false,
    });
    const contacted = after('give', 'contact');
    expect(decideRating(commands.rectify, contacted)[0]?.data).toMatchObject({ onTime: true });
    expect(decideRating({ ...commands.rectify, at: late }, contacted)[0]?.data).toMatchObject({
      onTime: false,
    });
  });

  test('is not ended by the department that it is about', () => {
    const own = { ...commands.revisit, departments: [stacks] };
    expect(() => decideRating(own, after('give', 'contact', 'rectify'))).toThrow(
      expect.objectContaining({ code: 'department_is_party', params: { department: stacks } }),
    );
  });

  test('tells nothing of who gave the rating', () => {
    const steps = [
      decideRating(commands.contact, after('give')),
      decideRating(commands.rectify, after('give', 'contact')),
      decideRating(commands.revisit, after('give', 'contact', 'rectify')),
    ].flat();
    expect(steps).toHaveLength(3);
    expect(JSON.stringify(steps)).not.toContain('reader-1');
  });
});

describe('a flag', () => {
  test('is raised once, counts until it is reviewed, and is not raised again afterwards', () => {
    const flagged = fold(praised, decideRating(commands.flag, praised));
    expect(flagged).toMatchObject({ status: 'GIVEN', flag: 'FLAGGED' });
    expect(decideRating(commands.flag, flagged)).toEqual([]);
    const reviewed = fold(flagged, decideRating(commands.review, flagged));
    expect(reviewed).toMatchObject({ flag: 'DISCARDED' });
    expect(decideRating(commands.flag, reviewed)).toEqual([]);
    expect(() => decideRating(commands.review, reviewed)).toThrow('rating_not_flagged');
  });

  test('is reviewed only where there is one', () => {
    expect(() => decideRating(commands.review, praised)).toThrow('rating_not_flagged');
  });

  test('leaves the loop where it was', () => {
    const contacted = after('give', 'contact', 'flag', 'review');
    expect(contacted).toMatchObject({ status: 'CONTACTED', flag: 'DISCARDED' });
    expect(decideRating(commands.rectify, contacted)).toHaveLength(1);
  });
});

test('nothing is done about a rating that is not there', () => {
  for (const name of ['contact', 'rectify', 'revisit', 'flag', 'review'] as const)
    expect(() => decideRating(commands[name], noRating)).toThrow('rating_unknown');
});

test('an event out of order is a fault, and so is one that nobody knows', () => {
  const [rectified] = decideRating(commands.rectify, after('give', 'contact'));
  expect(() => evolveRating(after('give'), rectified as RatingEvent)).toThrow('before the step it follows');
  expect(() => evolveRating(noRating, rectified as RatingEvent)).toThrow('before the rating was given');
  const unknown = { type: 'hall.rating.sold.v1', data: {} } as unknown as RatingEvent;
  expect(() => evolveRating(praised, unknown)).toThrow('hall.rating.sold.v1');
});

test('a department is in the view from the contact on, and not before', () => {
  const departmentOf = (state: RatingState) =>
    ratingPuts(good.rating, state).map(({ doc }) => doc.department);
  expect(departmentOf(after('give'))).toEqual([undefined]);
  expect(departmentOf(after('give', 'contact'))).toEqual([stacks]);
});
