import { describe } from 'vitest';
import { aggregateStoreContract } from './aggregate-store-contract.ts';
import { findContract } from './find-contract.ts';
import { incrementsContract } from './increments-contract.ts';
import type { OpenPersistence } from './opened-store.ts';
import { outboxRelayContract } from './outbox-relay-contract.ts';
import { scopeContract } from './scope-contract.ts';
import { streamsContract } from './streams-contract.ts';
import { viewsContract } from './views-contract.ts';

export type { OpenedPersistence, OpenPersistence } from './opened-store.ts';

/** Every guarantee of the persistence ports, for an adapter to hold: `open` gives each test an empty store. */
export function persistenceContract(name: string, open: OpenPersistence): void {
  describe(`persistence on ${name}`, () => {
    describe('streams', () => streamsContract(open));
    describe('views', () => viewsContract(open));
    describe('find', () => findContract(open));
    describe('scope', () => scopeContract(open));
    describe('increments', () => incrementsContract(open));
    describe('aggregate store', () => aggregateStoreContract(open));
    describe('outbox relay', () => outboxRelayContract(open));
  });
}
