import { applicationCorrected, applicationReceived, eventOf } from '@walking-hall/contracts';
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

test('a correction replaces the content, starts its dates anew and has personal answers of its own', () => {
  const before = given('receive', 'requestCorrection');
  const after = given('receive', 'requestCorrection', 'correct');
  expect(before).toMatchObject({
    corrections: 0,
    receiptDate: '2026-07-17',
    correctionDueDate: '2026-07-24',
  });
  expect(after).toMatchObject({
    corrections: 1,
    content: correctedContent,
    receiptDate: '2026-07-20',
    correctionDueDate: '2026-07-27',
  });
});

test('personal answers lie where the commit says, or under their number where it was made before it said so', () => {
  const { received } = commands.receive;
  const evolved = (...events: readonly ApplicationEvent[]) =>
    events.reduce<ApplicationState>(evolveApplication, noApplication);
  const receive = (sealedAnswers?: string) => eventOf(applicationReceived, { ...received, sealedAnswers });
  const correct = (sealedAnswers?: string) => {
    const { content, receiptDate, correctionDueDate, receivedAt: at, application } = received;
    const dates = { receiptDate, correctionDueDate, at };
    return eventOf(applicationCorrected, { application, content, sealedAnswers, ...dates });
  };
  const [one, two] = ['1'.repeat(32), '2'.repeat(32)];
  expect(evolved(receive(one))).toMatchObject({ sealedAnswers: one });
  expect(evolved(receive(one), correct(two))).toMatchObject({ sealedAnswers: two });
  expect(evolved(receive())).toMatchObject({ sealedAnswers: '1' });
  expect(evolved(receive(), correct())).toMatchObject({ sealedAnswers: '2' });
});
