export { type OpenedPersistence, type OpenPersistence, persistenceContract } from './persistence-contract.ts';
