import { mayMove } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import {
  type CommandName,
  commands,
  given,
  type History,
  histories,
  outcomeOf,
} from '../testing/library-applications.ts';

const wrong = 'status_move_invalid';
const none = 'application_unknown';

/** What each command comes to after each history: the next status, nothing (''), or the refusal. */
const outcomes: Record<Exclude<CommandName, 'unmask'>, Record<History, string>> = {
  receive: {
    NONE: 'RECEIVED',
    RECEIVED: '',
    CORRECTION: '',
    CORRECTED: '',
    ACCEPTED: '',
    ACCEPTED_DEFICIENT: '',
    NOT_ACCEPTED: '',
    WITHDRAWN: '',
  },
  requestCorrection: {
    ...refusedEverywhere(),
    RECEIVED: 'CORRECTION',
    CORRECTED: 'CORRECTION',
  },
  correct: { ...refusedEverywhere(), CORRECTION: 'RECEIVED' },
  accept: { ...refusedEverywhere(), RECEIVED: 'ACCEPTED', CORRECTED: 'ACCEPTED' },
  acceptDeficient: {
    ...refusedEverywhere(),
    RECEIVED: 'ACCEPTED_DEFICIENT',
    CORRECTED: 'ACCEPTED_DEFICIENT',
  },
  refuse: { ...refusedEverywhere(), RECEIVED: 'NOT_ACCEPTED', CORRECTED: 'NOT_ACCEPTED' },
  withdraw: {
    ...refusedEverywhere(),
    RECEIVED: 'WITHDRAWN',
    CORRECTION: 'WITHDRAWN',
    CORRECTED: 'WITHDRAWN',
    ACCEPTED: 'WITHDRAWN',
    ACCEPTED_DEFICIENT: 'WITHDRAWN',
    WITHDRAWN: '',
  },
};

function refusedEverywhere(): Record<History, string> {
  return {
    NONE: none,
    RECEIVED: wrong,
    CORRECTION: wrong,
    CORRECTED: wrong,
    ACCEPTED: wrong,
    ACCEPTED_DEFICIENT: wrong,
    NOT_ACCEPTED: wrong,
    WITHDRAWN: wrong,
  };
}

const cells = Object.entries(outcomes).flatMap(([name, byHistory]) =>
  Object.entries(byHistory).map(
    ([history, outcome]) => [name as keyof typeof outcomes, history as History, outcome] as const,
  ),
);

test.each(cells)('%s after %s: %s', (name, history, outcome) => {
  expect(outcomeOf(commands[name], given(...histories[history]))).toBe(outcome);
});

test.each(cells.filter(([, history]) => history !== 'NONE'))(
  '%s after %s is allowed only where the table of moves allows it',
  (name, history) => {
    const before = given(...histories[history]);
    const after = outcomeOf(commands[name], before);
    const target = targets[name];
    if (target === after && before.status !== 'NONE') expect(mayMove(before.status, target)).toBe(true);
    else if (after === wrong && before.status !== 'NONE') expect(mayMove(before.status, target)).toBe(false);
    else expect(after).toBe('');
  },
);

const targets = {
  receive: 'RECEIVED',
  requestCorrection: 'CORRECTION',
  correct: 'RECEIVED',
  accept: 'ACCEPTED',
  acceptDeficient: 'ACCEPTED_DEFICIENT',
  refuse: 'NOT_ACCEPTED',
  withdraw: 'WITHDRAWN',
} as const;
