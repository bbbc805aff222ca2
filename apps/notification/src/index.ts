export type { AddressBook, Addresses, Provider } from './channels/channel.ts';
export { type NotificationConfig, noticeWaysOf, notificationConfig } from './config.ts';
export { createNotification, type NotificationDeps, notificationViews } from './service.ts';
