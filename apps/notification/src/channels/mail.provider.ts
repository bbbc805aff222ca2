import type { Provider } from './channel.ts';
import { MailError, type MailTransport } from './mail-transport.ts';

export function createMailProvider(transport: MailTransport): Provider {
  return {
    name: 'smtp',
    channel: 'EMAIL',
    addressIn: ({ email }) => email,
    async send(notice, { title, body }, to) {
      try {
        // A subject is one line, whatever stands in a parameter.
        await transport.send({ id: notice, to, subject: title.replace(/\s+/g, ' '), text: body });
        return { kind: 'delivered' };
      } catch (error) {
        if (!(error instanceof MailError)) return { kind: 'failed', code: 'MAIL_UNAVAILABLE' };
        return { kind: error.final ? 'refused' : 'failed', code: error.code };
      }
    },
  };
}
