import type { Actor } from '@walking-hall/persistence';
import type { Clock, Logger } from '@walking-hall/service-kit';
import type {
  AddressBook,
  Addresses,
  Channel,
  ChannelName,
  NoticeText,
  SendOutcome,
} from '../channels/channel.ts';
import { renderBilingual, renderNotice } from '../rules/render-notice.ts';
import type { Wordings } from '../rules/wordings.ts';
import type { NoticeStore } from './notice.store.ts';
import { isOpen, type NoticeCommand, type OwedNotice } from './notice.ts';

export interface SendDeps {
  readonly store: NoticeStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly addressBook: AddressBook;
  readonly wordings: Wordings;
}

/**
 * Makes one attempt at a notice that is due, and records what became of it. The attempt is committed before anything is
 * sent, and only one instance can commit it: a notice is sent twice only where the process dies between the sending and
 * its record, or where the mail system's answer is lost; the second mail has the Message-ID of the first then.
 */
export type SendNotice = (id: string) => Promise<void>;

const actor: Actor = { kind: 'job', id: 'notification.send' };

export function createSendNotice({
  store,
  clock,
  logger,
  channels,
  addressBook,
  wordings,
}: SendDeps): SendNotice {
  async function record(id: string, command: NoticeCommand) {
    return store.execute(id, command, { at: command.at, actor });
  }

  /** The address and language, or that the book can not be asked. */
  async function lookUp({ notice, recipient }: OwedNotice): Promise<Addresses | 'unavailable'> {
    try {
      return (await addressBook.findAddresses(recipient)) ?? {};
    } catch {
      // Without the error, which may quote what was asked for or answered.
      logger.warn({ notice, code: 'ADDRESS_BOOK_UNAVAILABLE' }, 'address book failed');
      return 'unavailable';
    }
  }

  async function textOf({ rule, params, about }: OwedNotice, { language }: Addresses): Promise<NoticeText> {
    const wording = await wordings.get(rule);
    const text = language ? renderNotice(wording, params, language) : renderBilingual(wording, params);
    // In a mailbox nothing else says what a text is about that names no case.
    return text.body.includes(about) ? text : { ...text, body: `${text.body}\n\n${about}` };
  }

  async function attempt(owed: OwedNotice, send: () => Promise<SendOutcome>): Promise<void> {
    const started = await record(owed.notice, { kind: 'startAttempt', at: clock.now() });
    const { state } = started;
    // No event, or not this one: another instance has it, or it was the last attempt that was interrupted.
    if (started.events.length === 0 || state.status !== 'SENDING') return;
    const { attempts } = state;
    const outcome = await send();
    const at = clock.now();
    if (outcome.kind === 'delivered')
      await record(owed.notice, { kind: 'recordDelivery', attempt: attempts, at });
    else {
      const { code, final } = outcome;
      await record(owed.notice, { kind: 'recordFailure', attempt: attempts, code, final, at });
      logger.warn({ notice: owed.notice, rule: owed.rule, attempts, code, final }, 'notice not sent');
    }
  }

  return async (id) => {
    const state = (await store.load(id))?.state;
    if (!state || !isOpen(state) || state.dueAt > clock.now()) return;
    const { owed } = state;
    const channel = channels.get(owed.channel);
    if (!channel) {
      await record(id, { kind: 'skip', reason: 'CHANNEL_OFF', at: clock.now() });
      return;
    }
    const addresses = await lookUp(owed);
    if (addresses === 'unavailable') {
      await attempt(owed, async () => ({ kind: 'failed', code: 'ADDRESS_BOOK_UNAVAILABLE', final: false }));
      return;
    }
    const address = channel.addressIn(addresses);
    if (address === undefined) {
      await record(id, { kind: 'skip', reason: 'NO_ADDRESS', at: clock.now() });
      return;
    }
    const text = await textOf(owed, addresses);
    await attempt(owed, () => channel.send(id, text, address));
  };
}
