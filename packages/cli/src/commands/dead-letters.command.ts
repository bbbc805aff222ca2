import { openKafka } from '@walking-hall/messaging/kafka';
import type { Terminal } from '../terminal/terminal.ts';
import { brokersOf, type KafkaPlace, withKafka } from './kafka.ts';

const mostListed = 1_000;

/** Lists what was set aside, oldest first: its id, the event, by whom and why. Never what an event says. */
export function listDeadLetters(terminal: Terminal, place: KafkaPlace): Promise<number> {
  return withMessaging(terminal, place, async (messaging) => {
    const letters = await messaging.deadLetters(mostListed);
    for (const { id, reason, attempts, at, message } of letters)
      terminal.say(
        `${id}  ${reason}  ×${attempts}  ${at}  ${message.event.type ?? '?'}  ${message.event.id ?? '?'}`,
      );
    if (letters.length === 0) terminal.say('✓ 没有搁置的消息 / nothing was set aside');
    return 0;
  });
}

/** Hands dead letters to their subscriptions again: those named, or all of them. 1 where one is not there. */
export function replayDeadLetters(
  terminal: Terminal,
  ids: readonly string[],
  place: KafkaPlace,
): Promise<number> {
  return withMessaging(terminal, place, async (messaging) => {
    const known = (await messaging.deadLetters(mostListed)).map(({ id }) => id);
    const missing = ids.filter((id) => !known.includes(id));
    for (const id of missing) {
      terminal.warn(`没有编号为 ${id} 的搁置消息，编号见 hall dead-letters list。`);
      terminal.warn(`Nothing was set aside as ${id}; see hall dead-letters list.`);
    }
    if (missing.length > 0) return 1;
    const chosen = ids.length > 0 ? ids : known;
    for (const id of chosen) {
      await messaging.replay(id);
      terminal.say(`✓ ${id}`);
    }
    if (chosen.length === 0) terminal.say('✓ 没有搁置的消息 / nothing was set aside');
    return 0;
  });
}

function withMessaging(
  terminal: Terminal,
  place: KafkaPlace,
  work: (messaging: ReturnType<typeof openKafka>) => Promise<number>,
): Promise<number> {
  return withKafka(terminal, place, async () => {
    const messaging = openKafka({
      ...{ brokers: brokersOf(place), clientId: 'hall-dead-letters', topicPrefix: place.prefix },
    });
    try {
      await messaging.check();
      return await work(messaging);
    } finally {
      await messaging.stop();
    }
  });
}
