import type { HallEvent, Message } from '@walking-hall/contracts';

/** A record as it is written to a topic. A value of null is a tombstone: its key is to be forgotten. */
export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is read of a record as kafkajs hands it over. */
export interface IncomingRecord {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, IncomingHeader>>;
}

type IncomingHeader = Buffer | string | (Buffer | string)[] | undefined;
type Headers = Readonly<Record<string, string>>;

const binary = 'application/json';
const structured = 'application/cloudevents+json';

/**
 * A message as a record's key, value and headers: CloudEvents 1.0 in binary mode, the attributes as `ce_` headers and the
 * data as the value. An event that binary mode can't say (a member that is no text, no data) goes in structured mode, whole
 * as the value, so that any event comes back as it was.
 */
export function encodeMessage({ key, event, source, order }: Message): Omit<OutgoingRecord, 'topic'> {
  const own = { hall_source: source, hall_order: String(order) };
  const attributes = binaryAttributes(event);
  if (attributes) return { key, value: JSON.stringify(event.data), headers: { ...attributes, ...own } };
  const type = typeof event?.type === 'string' ? { ce_type: event.type } : {};
  return {
    key,
    value: JSON.stringify(event) ?? 'null',
    headers: { 'content-type': structured, ...type, ...own },
  };
}

/**
 * The message that a record of this topic holds. Never fails: of a record that is no event it makes one that no contract
 * knows, so that it reaches the dead letters.
 */
export function decodeMessage(topic: string, { key, value, headers }: IncomingRecord): Message {
  const texts = headersOf(headers);
  return {
    topic,
    key: key?.toString() ?? '',
    event: decodeEvent(texts, value?.toString() ?? ''),
    source: texts.hall_source ?? '',
    order: Number(texts.hall_order ?? 0),
  };
}

/** How much a record takes, near enough. */
export function bytesOf({ key, value, headers }: Omit<OutgoingRecord, 'topic'>): number {
  return [key, value ?? '', ...Object.entries(headers).flat()]
    .map((text) => Buffer.byteLength(text))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The text of a record's header; the first where there are several. */
export function headerOf({ headers }: Pick<IncomingRecord, 'headers'>, name: string): string | undefined {
  const value = headers && Object.hasOwn(headers, name) ? headers[name] : undefined;
  return (Array.isArray(value) ? value[0] : value)?.toString();
}

/** The type of a record's event, which can be told without reading its value; undefined where it has none. */
export function typeOfRecord(record: Pick<IncomingRecord, 'headers'>): string | undefined {
  return headerOf(record, 'ce_type');
}

/** The headers of an event, undefined where it can't be said in headers without loss. */
function binaryAttributes(event: unknown): Headers | undefined {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return undefined;
  const { data, datacontenttype, ...rest } = event as Record<string, unknown>;
  if (data === undefined || datacontenttype !== binary) return undefined;
  const headers: Record<string, string> = { 'content-type': binary };
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined) continue;
    // Half a surrogate pair has no UTF-8.
    if (!/^[a-z0-9]+$/.test(name) || typeof value !== 'string' || /\p{Surrogate}/u.test(value))
      return undefined;
    headers[`ce_${name}`] = value;
  }
  return headers;
}

function decodeEvent(headers: Headers, value: string): HallEvent {
  const parsed = parseJson(value);
  if (headers['content-type'] !== binary && parsed) return parsed.value as HallEvent;
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith('ce_'))
    .map(([name, text]) => [name.slice('ce_'.length), text]);
  const datacontenttype = headers['content-type'];
  const body = parsed ? { data: parsed.value } : { unreadable: value };
  return { ...Object.fromEntries(attributes), ...(datacontenttype && { datacontenttype }), ...body };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function headersOf(headers: IncomingRecord['headers']): Headers {
  const names = Object.keys(headers ?? {});
  return Object.fromEntries(names.map((name) => [name, headerOf({ headers: headers ?? {} }, name) ?? '']));
}
