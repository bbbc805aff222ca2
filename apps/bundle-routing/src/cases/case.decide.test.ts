import { AppError } from '@walking-hall/app-error';
import { activityId } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import * as lib from '../testing/library-cases.ts';
import {
  answer,
  given,
  grant,
  open,
  refuse,
  release,
  type Step,
  stop,
  tell,
  told,
  when,
} from '../testing/library-cases.ts';
import type { CaseCommand } from './case.command.ts';
import { decideCase } from './case.decide.ts';
import { noCase } from './case.ts';

// One task in each status: a rare loan, which has everything that a task can have, after the card it waits for.
const order = open(['card', 'rare-loan'], { promised: ['PHOTO'], answers: { 'applicant.kind': 'NATURAL' } });
const carded = [grant('card-person'), lib.cure('PHOTO')];
const states = {
  RECEIVED: given(order),
  REVIEW: given(order, ...carded),
  SPECIAL: given(order, ...carded, stop('rare-loan')),
  EXTENDED: given(order, ...carded, lib.extend('rare-loan', 2)),
  GRANTED: given(order, ...carded, grant('rare-loan')),
  REFUSED: given(order, ...carded, refuse('rare-loan')),
  NOT_ACCEPTED: given(order, refuse('card-person')),
  COMPLETED: given(order, ...carded, grant('rare-loan'), release()),
  DELIVERED: given(order, ...carded, grant('rare-loan'), release(), lib.deliver()),
};
type Status = keyof typeof states;
const statuses = keysOf(states);

const commands = {
  decide: grant('rare-loan'),
  giveOpinion: lib.opine('rare-loan'),
  stop: stop('rare-loan'),
  resume: lib.resume('rare-loan'),
  extend: lib.extend('rare-loan', 1),
  reportMilestone: lib.happen('OPENING', '2026-07-20'),
  reportFacts: lib.learn({ 'card.number': 'B-7' }),
  cure: lib.cure('PHOTO'),
  revokeAcceptance: lib.revoke('PHOTO', '2026-07-21T10:00:00+08:00'),
  withdraw: lib.withdraw(),
  release: release(),
  deliver: lib.deliver(),
  answerOffer: answer('reading-circle', true),
  tellClocks: tell('2026-07-24T10:00:00+08:00'),
} satisfies Record<Exclude<CaseCommand['kind'], 'open'>, Step>;

const kinds = keysOf(commands);

const open_ = { RECEIVED: 'task_not_open', NOT_ACCEPTED: 'task_not_open' };
const over = (code: string) => ({ GRANTED: code, REFUSED: code, COMPLETED: code, DELIVERED: code });
const decided = { ...open_, ...over('task_already_decided') };
const every = (code: string) => Object.fromEntries(statuses.map((status) => [status, code]));

/** What each command is answered in each status; `ok` where nothing stands here. */
const refusals: Record<keyof typeof commands, Partial<Record<Status, string>>> = {
  decide: { ...decided, SPECIAL: 'task_stopped' },
  giveOpinion: {
    ...decided,
    REVIEW: 'preliminary_opinion_not_allowed',
    EXTENDED: 'preliminary_opinion_not_allowed',
    SPECIAL: 'task_stopped',
  },
  stop: { ...decided, SPECIAL: 'task_stopped' },
  resume: { ...decided, REVIEW: 'task_not_stopped', EXTENDED: 'task_not_stopped' },
  extend: { ...decided, SPECIAL: 'task_stopped', EXTENDED: 'already_extended' },
  cure: { ...every('material_unknown'), RECEIVED: 'ok', NOT_ACCEPTED: 'ok' },
  reportMilestone: every('milestone_unknown'),
  reportFacts: {},
  revokeAcceptance: { ...every('material_unknown'), RECEIVED: 'ok' },
  withdraw: {},
  release: {
    ...every('results_not_ready'),
    GRANTED: 'ok',
    REFUSED: 'ok',
    NOT_ACCEPTED: 'ok',
    COMPLETED: 'nothing_to_release',
    DELIVERED: 'nothing_to_release',
  },
  deliver: { ...every('status_move_invalid'), COMPLETED: 'ok' },
  answerOffer: { RECEIVED: 'offer_unknown', NOT_ACCEPTED: 'offer_unknown' },
  tellClocks: {},
};

function outcome(status: Status, step: Step): string {
  try {
    when(states[status], step);
    return 'ok';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('every command in every status', () => {
  test.each(kinds)('%s', (kind) => {
    const answers = statuses.map((status) => [status, outcome(status, commands[kind])]);
    expect(answers).toEqual(statuses.map((status) => [status, refusals[kind][status] ?? 'ok']));
  });

  test('a case that was never opened is unknown to all of them', () => {
    for (const step of Object.values(commands)) {
      expect(() => decideCase(step(lib.toolsOf()), noCase)).toThrow('case_unknown');
    }
  });
});

describe('offers', () => {
  const card = open(['card']);
  const circle = activityId.parse('circle-1');

  test('the grant that triggers one offers it, a refusal does not', () => {
    expect(told(when(given(card), grant('card-person')))).toContain('service-offered');
    expect(told(when(given(card), refuse('card-person')))).not.toContain('service-offered');
    expect(told(when(given(open(['loan'], { held: ['CARD'] })), grant('loan')))).not.toContain(
      'service-offered',
    );
  });

  test('an answer is given once, with the seat where there is one', () => {
    const offered = given(card, grant('card-person'));
    const [answered] = when(offered, answer('reading-circle', true, { activity: circle, seat: 30 }));
    expect(answered?.data).toMatchObject({ accepted: true, activity: 'circle-1', seat: 30 });
    const state = given(
      card,
      grant('card-person'),
      answer('reading-circle', true, { activity: circle, seat: 30 }),
    );
    expect(state.offers['reading-circle']).toMatchObject({
      answer: 'ACCEPTED',
      activity: 'circle-1',
      seat: 30,
    });
    expect(
      given(card, grant('card-person'), answer('reading-circle', false)).offers['reading-circle'],
    ).toEqual({
      name: { zh: '读书会', en: 'Reading circle' },
      answer: 'DECLINED',
    });
    expect(() => when(state, answer('reading-circle', false))).toThrow('offer_answered');
    expect(() => when(offered, answer('chess-club', true))).toThrow('offer_unknown');
  });
});

/** Typed as what it is: a literal has no keys but its own. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
