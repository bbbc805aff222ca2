import { baseConfig } from '@walking-hall/service-kit';
import { z } from 'zod';
import type { MailTransport } from './channels/mail-transport.ts';
import { createSmtpTransport } from './channels/smtp-transport.ts';

/** What the service reads from the environment. Without a mail system, e-mail notices are skipped and say so. */
export const notificationConfig = baseConfig
  .extend({
    HALL_SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/\S+$/)
      .optional()
      .describe('邮件服务器 / mail server: smtp://user:secret@host:587'),
    HALL_SMTP_FROM: z
      .string()
      .regex(/^[^@\s]+@[^@\s>]+$|<[^@\s]+@[^@\s>]+>$/)
      .optional()
      .describe('发件人 / sender: hall@example.gov.cn'),
  })
  .refine(
    ({ HALL_SMTP_URL, HALL_SMTP_FROM }) => HALL_SMTP_URL === undefined || HALL_SMTP_FROM !== undefined,
    {
      path: ['HALL_SMTP_FROM'],
      params: { code: 'field_required' },
    },
  );
export type NotificationConfig = z.infer<typeof notificationConfig>;

/** The mail system as configured; none where it is not. */
export function mailerOf({
  HALL_SMTP_URL: url,
  HALL_SMTP_FROM: from,
}: Pick<NotificationConfig, 'HALL_SMTP_URL' | 'HALL_SMTP_FROM'>): { readonly mailer?: MailTransport } {
  return url === undefined || from === undefined ? {} : { mailer: createSmtpTransport({ url, from }) };
}
