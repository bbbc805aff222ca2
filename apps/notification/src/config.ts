import { readFileSync } from 'node:fs';
import {
  baseConfig,
  type Clock,
  type Logger,
  type Owners,
  ownersConfig,
  reachOwners,
  StartError,
} from '@walking-hall/service-kit';
import { z } from 'zod';
import type { AddressBook, Provider } from './channels/channel.ts';
import { withContacts } from './channels/contacts.ts';
import { createProviders, missingSecrets } from './channels/create-providers.ts';
import { createIntakeAddressBook } from './channels/intake-address-book.ts';
import { createMailProvider } from './channels/mail.provider.ts';
import { type ProviderConfig, providersConfig } from './channels/provider-config.ts';
import { createSecretFiles, noSecrets } from './channels/secrets.ts';
import { createSmtpTransport } from './channels/smtp-transport.ts';

/** The owners are reached where any of these is given, which then need the others, and the issuer. */
const ownersVariables = [
  ...(['HALL_INTAKE_URL', 'HALL_BUNDLE_ROUTING_URL'] as const),
  ...(['HALL_SERVICE_CLIENT_ID', 'HALL_SERVICE_CLIENT_SECRET'] as const),
];

/** What the service reads from the environment. Without a way out, notices of a channel are skipped and say so. */
export const notificationConfig = baseConfig
  .extend({
    ...ownersConfig.partial().shape,
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
    HALL_NOTICE_PROVIDERS: z
      .string()
      .optional()
      .describe(
        '短信、工作群等渠道的配置文件 / file of the providers for text messages and groups: providers.json',
      ),
    HALL_NOTICE_CONTACTS: z
      .string()
      .optional()
      .describe(
        '部门与区域负责人的值班联系方式 / file of the duty contacts of departments and managers: contacts.json',
      ),
    HALL_SECRETS: z
      .string()
      .optional()
      .describe('密钥文件所在目录，一个文件一个密钥 / folder of secrets, a file each: /run/secrets'),
  })
  .refine(
    ({ HALL_SMTP_URL, HALL_SMTP_FROM }) => HALL_SMTP_URL === undefined || HALL_SMTP_FROM !== undefined,
    {
      path: ['HALL_SMTP_FROM'],
      params: { code: 'field_required' },
    },
  )
  .superRefine((config, context) => {
    if (ownersVariables.every((variable) => config[variable] === undefined)) return;
    for (const { path } of ownersConfig.safeParse(config).error?.issues ?? [])
      context.addIssue({ code: 'custom', path, params: { code: 'field_required' } });
  });
export type NotificationConfig = z.infer<typeof notificationConfig>;

/** Intake and bundle-routing, where they are configured: whose commits notices are reconciled with, and who knows addresses. */
export function findOwners(config: NotificationConfig, logger: Pick<Logger, 'warn'>): Owners | undefined {
  const { success, data } = ownersConfig.safeParse(config);
  return success ? reachOwners(data, logger) : undefined;
}

/** Without intake nobody knows the addresses of parties: their notices are skipped as NO_ADDRESS, and say so. */
export function partiesBookOf(owners: Owners | undefined): AddressBook {
  if (owners === undefined) return { findAddresses: async () => undefined };
  return createIntakeAddressBook(owners.intakeUrl, owners.token);
}

type WaysConfig = Pick<
  NotificationConfig,
  'HALL_SMTP_URL' | 'HALL_SMTP_FROM' | 'HALL_NOTICE_PROVIDERS' | 'HALL_NOTICE_CONTACTS' | 'HALL_SECRETS'
>;

/**
 * The providers as configured, in the order in which they are tried (SMTP first), and the book that knows parties by
 * `parties` and everybody else by the contacts file.
 * @throws StartError naming the file and what is wrong with it, never a value, which may be a secret
 */
export function noticeWaysOf(
  config: WaysConfig,
  parties: AddressBook,
  clock: Clock,
): { readonly providers: readonly Provider[]; readonly addressBook: AddressBook } {
  const { HALL_SMTP_URL: url, HALL_SMTP_FROM: from } = config;
  const secrets = config.HALL_SECRETS === undefined ? noSecrets : createSecretFiles(config.HALL_SECRETS);
  const configured = readProviders(config.HALL_NOTICE_PROVIDERS);
  const missing = missingSecrets(configured, secrets);
  if (missing.length > 0)
    throw new StartError({
      zh: `密钥目录（HALL_SECRETS）中缺少这些文件：${missing.join('、')}。`,
      en: `The folder of secrets (HALL_SECRETS) lacks these files: ${missing.join(', ')}.`,
    });
  const smtp =
    url === undefined || from === undefined ? [] : [createMailProvider(createSmtpTransport({ url, from }))];
  return {
    providers: [...smtp, ...createProviders(configured, secrets, clock)],
    addressBook: withContacts(parties, config.HALL_NOTICE_CONTACTS),
  };
}

function readProviders(file: string | undefined): readonly ProviderConfig[] {
  if (file === undefined) return [];
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(
      {
        zh: `无法读取渠道配置文件（HALL_NOTICE_PROVIDERS）：${file} 不存在或不是有效的 JSON。`,
        en: `The providers (HALL_NOTICE_PROVIDERS) can not be read: ${file} is missing or is no JSON.`,
      },
      { cause: error },
    );
  }
  const parsed = providersConfig.safeParse(content);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => path.join('.') || '.').join(', ');
  throw new StartError({
    zh: `渠道配置文件（HALL_NOTICE_PROVIDERS）有误，请检查这些位置：${places}。`,
    en: `The providers (HALL_NOTICE_PROVIDERS) are wrong at these places: ${places}.`,
  });
}
