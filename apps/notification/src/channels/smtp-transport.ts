import { createTransport } from 'nodemailer';
import { MailError, type MailTransport } from './mail-transport.ts';

export interface SmtpOptions {
  /** `smtp://user:secret@host:587` or `smtps://…`. */
  readonly url: string;
  /** `hall@example.gov.cn`, or with a name: `行走的办事大厅 <hall@example.gov.cn>`. */
  readonly from: string;
}

/** Together they stay below the lease of an attempt (`leaseMinutes`). */
const limitsMs = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

/**
 * Sends by SMTP, with STARTTLS where the server offers it. A connection for each mail: the vendor's pool sends a mail again
 * by itself when a connection breaks, without anybody knowing whether the first one was taken.
 */
export function createSmtpTransport({ url, from }: SmtpOptions): MailTransport {
  const mailer = createTransport({
    url,
    ...limitsMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ id, to, subject, text }) {
      try {
        const messageId = `<${id}@${domain}>`;
        // As an object, so that a comma in an address does not make two recipients of it.
        await mailer.sendMail({ messageId, from, to: { name: '', address: to }, subject, text });
      } catch (error) {
        throw mailErrorOf(error);
      }
    },
  };
}

/**
 * A refusal (5xx) of this recipient or this content is final. A 5xx of any other step (sign-in, greeting, sender) is
 * ours to mend, and must not end the notices of everybody who happens to be waiting.
 */
export function mailErrorOf(error: unknown): MailError {
  const { responseCode, code, command } = smtpFacts(error);
  const ofThisMail = command === 'RCPT TO' || command === 'DATA';
  if (responseCode !== undefined)
    return new MailError(`SMTP_${responseCode}`, responseCode >= 500 && ofThisMail);
  // Our own client finds an address that is none before it asks the server.
  return new MailError(`SMTP_${code ?? 'UNKNOWN'}`, code === 'EENVELOPE');
}

interface SmtpFacts {
  readonly responseCode?: number;
  readonly code?: string;
  readonly command?: string;
}

function smtpFacts(error: unknown): SmtpFacts {
  if (!(error instanceof Error)) return {};
  const { responseCode, code, command } = error as Error & Record<keyof SmtpFacts, unknown>;
  return {
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof command === 'string' ? { command } : {}),
  };
}
