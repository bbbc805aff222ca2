import type { Clock, Logger } from '@walking-hall/service-kit';
import type { AddressBook, Addresses, NoticeText, SentChannel } from '../channels/channel.ts';
import type { WaysOut } from '../channels/ways-out.ts';
import type { PreferencesStore } from '../preferences/preferences.store.ts';
import { renderBilingual, renderNotice } from '../rules/render-notice.ts';
import type { Wordings } from '../rules/wordings.ts';
import type { SettingsStore } from '../settings/notice-settings.store.ts';
import type { RegionRules } from '../settings/region-rules.ts';
import { createAttempt, sendActor } from './attempt-notice.ts';
import type { DailyCounts } from './daily-counts.ts';
import { judgeNotice, judgeOverCap, type KeptBack, type Verdict } from './judge-notice.ts';
import type { NoticeStore } from './notice.store.ts';
import { isOpen, type NoticeCommand, type OpenNotice, type OwedNotice } from './notice.ts';
import { hasOptedOut } from './opted-out.ts';

export interface SendDeps {
  readonly store: NoticeStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly ways: WaysOut;
  readonly addressBook: AddressBook;
  readonly wordings: Wordings;
  readonly settings: Pick<SettingsStore, 'rulesOf'>;
  readonly preferences: PreferencesStore;
  readonly counts: DailyCounts;
}

/**
 * Makes one attempt at a notice that is due, or records why it is not sent, or not yet. A notice is sent twice only where
 * the process dies between the sending and its record, or where a provider's answer is lost; the second sending has the
 * key of the first then. Where no provider is to be used now, the notice stays due.
 */
export type SendNotice = (id: string) => Promise<void>;

export function createSendNotice(deps: SendDeps): SendNotice {
  const { store, clock, logger, ways, addressBook, wordings } = deps;
  const attempt = createAttempt(deps);

  async function keepBack({ notice }: OwedNotice, verdict: KeptBack): Promise<void> {
    const at = clock.now();
    const command: NoticeCommand =
      verdict.kind === 'skip' ? { ...verdict, at } : { ...verdict, kind: 'defer', at };
    await store.execute(notice, command, { at, actor: sendActor });
  }

  /** The addresses and language, or that the book can not be asked. */
  async function lookUp({ notice, recipient }: OwedNotice): Promise<Addresses | 'unavailable'> {
    try {
      return (await addressBook.findAddresses(recipient)) ?? {};
    } catch {
      // Without the error, which may quote what was asked for or answered.
      logger.warn({ notice, code: 'ADDRESS_BOOK_UNAVAILABLE' }, 'address book failed');
      return 'unavailable';
    }
  }

  async function textOf(owed: OwedNotice, addresses: Addresses): Promise<NoticeText> {
    const { params, about, channel } = owed;
    const wording = await wordings.get(owed);
    // A text message is billed by its length: Chinese alone where nobody knows the reader's language.
    const language = addresses.language ?? (channel === 'SMS' ? 'zh' : undefined);
    const text = language ? renderNotice(wording, params, language) : renderBilingual(wording, params);
    // In a mailbox nothing else says what a text is about that names no case.
    if (channel !== 'EMAIL' || text.body.includes(about)) return text;
    return { ...text, body: `${text.body}\n\n${about}` };
  }

  /** Takes the place of a first attempt among the day's, if there is one left; one that is tried again has it already. */
  async function takePlace(
    { owed, attempts }: OpenNotice,
    channel: SentChannel,
    region: RegionRules,
  ): Promise<boolean> {
    const cap = attempts === 0 ? region.dailyCapOf(channel) : undefined;
    const now = clock.now();
    if (cap === undefined || (await deps.counts.take(cap, channel, now.slice(0, 10)))) return true;
    await keepBack(owed, judgeOverCap(owed, now));
    return false;
  }

  async function judge(state: OpenNotice, channel: SentChannel, region: RegionRules): Promise<Verdict> {
    const { owed } = state;
    if (!ways.has(channel)) return { kind: 'skip', reason: 'CHANNEL_OFF' };
    const optedOut = await hasOptedOut(deps.preferences, owed);
    return judgeNotice(owed, { region, optedOut, now: clock.now() });
  }

  return async (id) => {
    const state = (await store.load(id))?.state;
    if (!state || !isOpen(state) || state.dueAt > clock.now()) return;
    const { owed } = state;
    if (owed.channel === 'IN_APP') throw new Error(`${id} is an in-app notice that is due`);
    const region = await deps.settings.rulesOf(owed.region);
    const verdict = await judge(state, owed.channel, region);
    if (verdict.kind !== 'go') return keepBack(owed, verdict);

    const addresses = await lookUp(owed);
    if (addresses === 'unavailable') return attempt.failing(owed, 'ADDRESS_BOOK_UNAVAILABLE');
    const found = ways.find(owed.channel, addresses);
    if (found === 'NO_ADDRESS') return keepBack(owed, { kind: 'skip', reason: 'NO_ADDRESS' });
    const { channel } = owed;
    await attempt.over(owed, await textOf(owed, addresses), found, () => takePlace(state, channel, region));
  };
}
