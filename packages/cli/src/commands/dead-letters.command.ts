import type { DeadLetter, Messaging } from '@walking-hall/messaging';
import { openKafka } from '@walking-hall/messaging/kafka';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type KafkaPlace, withKafka } from './kafka.ts';

export interface DeadLettersOptions extends KafkaPlace {
  /** Only what this one has set aside. */
  readonly subscription?: string;
}

/** Lists what was set aside, oldest first: its id, the event, by whom and why. Never what an event says. */
export function listDeadLetters(surroundings: Surroundings, options: DeadLettersOptions): Promise<number> {
  const { terminal } = surroundings;
  return withMessaging(surroundings, options, async (messaging) => {
    const letters = await lettersOf(messaging, options);
    for (const { id, reason, attempts, at, message } of letters)
      terminal.say(
        `${id}  ${reason}  ×${attempts}  ${at}  ${message.event.type ?? '?'}  ${message.event.id ?? '?'}`,
      );
    if (letters.length === 0) sayNone(terminal);
    return 0;
  });
}

/** Hands dead letters to their subscriptions again: those named, or all of them. 1 where one is not there; none goes then. */
export function replayDeadLetters(
  surroundings: Surroundings,
  ids: readonly string[],
  options: DeadLettersOptions,
): Promise<number> {
  const { terminal } = surroundings;
  return withMessaging(surroundings, options, async (messaging) => {
    const letters = await lettersOf(messaging, options);
    const missing = ids.filter((id) => !letters.some((letter) => letter.id === id));
    for (const id of missing) {
      terminal.warn(`没有编号为 ${id} 的搁置消息，编号见 hall dead-letters list。`);
      terminal.warn(`Nothing was set aside as ${id}; see hall dead-letters list.`);
    }
    if (missing.length > 0) return 1;
    const chosen = ids.length > 0 ? letters.filter(({ id }) => ids.includes(id)) : letters;
    await messaging.replay(chosen);
    for (const { id } of chosen) terminal.say(`✓ ${id}`);
    if (chosen.length === 0) sayNone(terminal);
    return 0;
  });
}

async function lettersOf(
  messaging: Messaging,
  { subscription }: DeadLettersOptions,
): Promise<readonly DeadLetter[]> {
  const letters = await messaging.deadLetters();
  return letters.filter((letter) => subscription === undefined || letter.subscription === subscription);
}

function sayNone(terminal: Terminal): void {
  terminal.say('✓ 没有搁置的消息 / nothing was set aside');
}

function withMessaging(
  surroundings: Surroundings,
  place: KafkaPlace,
  work: (messaging: Messaging) => Promise<number>,
): Promise<number> {
  return withKafka(surroundings, place, async (address) => {
    const messaging = openKafka({ ...address, topicPrefix: place.prefix });
    try {
      await messaging.check();
      return await work(messaging);
    } finally {
      await messaging.stop();
    }
  });
}
