import type { Clock } from '@walking-hall/service-kit';
import type { Addresses, Provider, SentChannel } from './channel.ts';
import { createGate, type Entry, type Gate } from './gate.ts';

/** A provider that may be used now, for one notice. */
export interface Way {
  readonly provider: Provider;
  readonly address: string;
  readonly entry: Entry;
}

/** The providers of each channel, in their order, and which of them may be used. */
export interface WaysOut {
  has(channel: string): boolean;
  /** Whether none of a channel's providers may be used now. */
  isShut(channel: SentChannel): boolean;
  /**
   * The ways for one recipient, one after the other as they are asked for; `NO_ADDRESS` where no provider has an address of
   * the recipient. Each way that is taken must be settled by its entry.
   */
  find(channel: SentChannel, addresses: Addresses): Iterator<Way> | 'NO_ADDRESS';
}

export function createWaysOut(providers: readonly Provider[], clock: Clock): WaysOut {
  const gated = providers.map((provider) => ({ provider, gate: createGate(clock, provider.perMinute) }));
  const of = (channel: string) => gated.filter(({ provider }) => provider.channel === channel);

  return {
    has: (channel) => of(channel).length > 0,
    isShut: (channel) => of(channel).every(({ gate }) => gate.isShut()),
    find(channel, addresses) {
      const reaching = of(channel).flatMap(({ provider, gate }) => {
        const address = provider.addressIn(addresses);
        return address === undefined ? [] : [{ provider, gate, address }];
      });
      return reaching.length === 0 ? 'NO_ADDRESS' : open(reaching);
    },
  };
}

function* open(
  reaching: readonly { readonly provider: Provider; readonly gate: Gate; readonly address: string }[],
): Generator<Way, undefined> {
  for (const { provider, gate, address } of reaching) {
    const entry = gate.enter();
    if (entry) yield { provider, address, entry };
  }
}
