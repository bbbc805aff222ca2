export type { AddressBook, Addresses } from './channels/channel.ts';
export { type Mail, MailError, type MailTransport } from './channels/mail-transport.ts';
export { createSmtpTransport, type SmtpOptions } from './channels/smtp-transport.ts';
export { mailerOf, type NotificationConfig, notificationConfig } from './config.ts';
export { createNotification, type NotificationDeps, notificationViews } from './service.ts';
