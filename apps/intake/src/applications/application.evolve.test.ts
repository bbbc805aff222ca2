import { describe, expect, test } from 'vitest';
import { type CommandName, commands, correctedContent, given } from '../testing/library-applications.ts';
import { decideApplication } from './application.decide.ts';
import { evolveApplication } from './application.evolve.ts';
import { type ApplicationEvent, type ApplicationState, noApplication } from './application.ts';

const eventOfCommand = (name: CommandName, before: ApplicationState): ApplicationEvent => {
  const [event] = decideApplication(commands[name], before);
  if (!event) throw new Error(`${name} gave no event`);
  return event;
};

describe('an event before the receipt is a fault', () => {
  test.each([
    ['requestCorrection', ['receive']],
    ['correct', ['receive', 'requestCorrection']],
    ['accept', ['receive']],
    ['refuse', ['receive']],
    ['withdraw', ['receive']],
    ['unmask', ['receive']],
  ] as const)('%s', (name, history) => {
    const event = eventOfCommand(name, given(...history));
    expect(() => evolveApplication(noApplication, event)).toThrow(
      `${event.type} before the application was received`,
    );
  });
});

test('an event that nobody knows is a fault, never passed over', () => {
  const unknown = { type: 'hall.application.lent-out.v1', data: {} } as unknown as ApplicationEvent;
  expect(() => evolveApplication(given('receive'), unknown)).toThrow('hall.application.lent-out.v1');
  expect(() => evolveApplication(noApplication, unknown)).toThrow();
});

test('a correction replaces the content, starts its dates anew and is a revision of its own', () => {
  const before = given('receive', 'requestCorrection');
  const after = given('receive', 'requestCorrection', 'correct');
  expect(before).toMatchObject({ revision: 1, receiptDate: '2026-07-17', correctionDueDate: '2026-07-24' });
  expect(after).toMatchObject({
    revision: 2,
    content: correctedContent,
    receiptDate: '2026-07-20',
    correctionDueDate: '2026-07-27',
  });
});
