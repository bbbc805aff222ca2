import { createHmac } from 'node:crypto';
import type { Clock } from '@walking-hall/service-kit';
import type { Addresses, NoticeText, Provider, SentChannel } from './channel.ts';
import type { HttpRequest } from './provider-config.ts';
import { readAnswer } from './read-answer.ts';
import type { Secrets } from './secrets.ts';
import { fillJson, fillTemplate, type Lookup, MissingValue, secretPrefix, secretsIn } from './template.ts';

export interface HttpProviderOptions {
  readonly name: string;
  readonly channel: SentChannel;
  readonly request: HttpRequest;
  readonly timeoutMs: number;
  readonly perMinute?: number | undefined;
}

/** The one provider that is asked over HTTP: what it sends and how it reads the answer is data. */
export function createHttpProvider(
  { name, channel, request, timeoutMs, perMinute }: HttpProviderOptions,
  secrets: Secrets,
  clock: Clock,
): Provider {
  const ownSecrets = secretsIn(request).filter((secret) => secret.includes('*'));
  const secretOf = (secret: string, address: string) => secrets.find(secret.replace('*', address));

  function fetchInit(find: Lookup): readonly [string, RequestInit] {
    const { format, method } = request;
    const body = fillJson(request.body, find);
    const headers = Object.entries(request.headers).map(
      ([header, value]) => [header, fillTemplate(value, find)] as const,
    );
    const init = {
      method,
      redirect: 'manual' as const,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...Object.fromEntries(headers),
        'Content-Type': format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      body:
        format === 'json'
          ? JSON.stringify(body)
          : new URLSearchParams(body as Record<string, string>).toString(),
    };
    return [fillTemplate(request.url, find, encodeURIComponent), init];
  }

  return {
    name,
    channel,
    perMinute,
    addressIn(addresses) {
      const address = addressOf(channel, addresses);
      // A group whose robot this provider does not know has no address with it.
      const isKnown = address !== undefined && ownSecrets.every((secret) => secretOf(secret, address));
      return isKnown ? address : undefined;
    },
    async send(notice, text, address) {
      const values = valuesOf(notice, text, address, clock, (secret) => secretOf(secret, address));
      try {
        const [url, init] = fetchInit(request.sign ? withSignature(values, request.sign) : values);
        const response = await fetch(url, init);
        return readAnswer(request.answer, response.status, await response.text());
      } catch (error) {
        return { kind: 'failed', code: codeOf(error) };
      }
    },
  };
}

function addressOf(channel: SentChannel, { email, mobile, group }: Addresses): string | undefined {
  switch (channel) {
    case 'EMAIL':
      return email;
    case 'SMS':
      return mobile;
    case 'GROUP':
      return group;
    default:
      return channel satisfies never;
  }
}

function valuesOf(
  notice: string,
  { title, body }: NoticeText,
  address: string,
  clock: Clock,
  findSecret: Lookup,
): Lookup {
  const values: Readonly<Record<string, string>> = {
    notice,
    title,
    body,
    address,
    timestamp: String(clock.nowMs()),
  };
  return (name) =>
    name.startsWith(secretPrefix) ? findSecret(name.slice(secretPrefix.length)) : values[name];
}

function withSignature(
  values: Lookup,
  { algorithm, of, key, encoding }: NonNullable<HttpRequest['sign']>,
): Lookup {
  const sign = createHmac(algorithm, fillTemplate(key, values))
    .update(fillTemplate(of, values))
    .digest(encoding);
  return (name) => (name === 'sign' ? sign : values(name));
}

/** Only the kind: what an error says quotes the address and the secrets in it. */
function codeOf(error: unknown): string {
  if (error instanceof MissingValue) return 'SECRET_MISSING';
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE';
}
