import type { Language } from '@walking-hall/app-error';
import type { NoticeChannel } from '@walking-hall/contracts';

/**
 * Where a party, a department or a region's managers can be reached, as its owner tells at the moment of sending. Never
 * kept and never logged.
 */
export interface Addresses {
  readonly email?: string | undefined;
  readonly mobile?: string | undefined;
  /** Name of the group where a staff works together: names its robot's secrets, see `Secrets`. */
  readonly group?: string | undefined;
  /** Absent where nobody knows; the text is sent in both languages then. */
  readonly language?: Language | undefined;
}

/** Who knows addresses. Asked once for each attempt. */
export interface AddressBook {
  /**
   * Undefined where the recipient is unknown. A throw counts as a failed attempt that is tried again. Answers or throws
   * within seconds: other notices wait behind it.
   */
  findAddresses(recipient: string): Promise<Addresses | undefined>;
}

export interface NoticeText {
  readonly title: string;
  readonly body: string;
}

export type SendOutcome =
  | { readonly kind: 'delivered' }
  /** Nobody will ever take it: an address that bounces, a number that is none. The code holds no address. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The provider's trouble or ours, which may pass. */
  | { readonly kind: 'failed'; readonly code: string };

/** Ways that lead out of the hall. `IN_APP` is none: its record in the feed is the delivery. */
export type SentChannel = Exclude<NoticeChannel, 'IN_APP'>;
export const sentChannels: readonly SentChannel[] = ['EMAIL', 'SMS', 'GROUP'];

/** One that takes notices of a channel over: a mail system, a gateway for text messages, a group's robot. */
export interface Provider {
  /** `smtp`, `sms-mobile`: stands in the ledger and in logs. */
  readonly name: string;
  readonly channel: SentChannel;
  /** How many it takes a minute from one process; any number where absent. */
  readonly perMinute?: number | undefined;
  /** The address that it would use, if there is one. */
  addressIn(addresses: Addresses): string | undefined;
  /**
   * Hands the notice over, or gives up within a minute. Never throws. Called again with the same notice only after a
   * failure or an interruption, so that the receiving side can know a repetition by the notice's id.
   */
  send(notice: string, text: NoticeText, address: string): Promise<SendOutcome>;
}
