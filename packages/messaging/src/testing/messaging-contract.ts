import { describe } from 'vitest';
import { deadLettersContract } from './dead-letters-contract.ts';
import { deliveryContract } from './delivery-contract.ts';
import { lifeContract } from './life-contract.ts';
import { observerContract } from './observer-contract.ts';
import type { OpenMessaging } from './opened-log.ts';

export type { OpenedMessaging, OpenMessaging } from './opened-log.ts';

/** Every guarantee of the Messaging port, for an adapter to hold: `open` gives each test an empty log. */
export function messagingContract(name: string, open: OpenMessaging): void {
  describe(`messaging on ${name}`, () => {
    describe('delivery', () => deliveryContract(open));
    describe('retries and dead letters', () => deadLettersContract(open));
    describe('figures', () => observerContract(open));
    describe('stopping and crashing', () => lifeContract(open));
  });
}
