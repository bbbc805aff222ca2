import type { Language } from '@walking-hall/app-error';
import { z } from 'zod';

export const channelName = z.enum(['IN_APP', 'EMAIL']);
export type ChannelName = z.infer<typeof channelName>;

/** Where a party can be reached, as its owner tells at the moment of sending. Never kept and never logged. */
export interface Addresses {
  readonly email?: string;
  readonly mobile?: string;
  /** Absent where nobody knows; the text is sent in both languages then. */
  readonly language?: Language;
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
  /** `final` where no repetition mends it. The code holds no address. */
  | { readonly kind: 'failed'; readonly code: string; readonly final: boolean };

/**
 * A way out of the hall. `IN_APP` is none: its record in the feed is the delivery, so that it needs no adapter and can not
 * fail by itself.
 */
export interface Channel {
  readonly name: ChannelName;
  /** The address of this channel, if there is one. */
  addressIn(addresses: Addresses): string | undefined;
  /**
   * Hands the notice over. Never throws. Called again with the same notice only after a failure or an interruption, so
   * that the receiving side can know a repetition by the notice's id.
   */
  send(notice: string, text: NoticeText, address: string): Promise<SendOutcome>;
}
