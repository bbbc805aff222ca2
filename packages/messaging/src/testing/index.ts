export { messagingContract, type OpenedMessaging, type OpenMessaging } from './messaging-contract.ts';
