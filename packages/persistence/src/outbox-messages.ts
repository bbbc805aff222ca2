import type { Message } from '@walking-hall/contracts';
import type { Commit } from './streams.ts';

/** A commit's events as messages: the same commit always gives the same ones, so that a repeat can be known. */
export function messagesOf(commit: Commit, service: string, topicOf: (type: string) => string): Message[] {
  const { stream, seq, position, shard, at, traceparent } = commit;
  const subject = stream.slice(stream.indexOf('/') + 1);
  return commit.events.map(({ type, data }, index) => ({
    topic: topicOf(type),
    key: subject,
    event: {
      specversion: '1.0',
      id: `${stream}@${seq}.${index}`,
      source: `/services/${service}`,
      type,
      subject,
      time: at,
      datacontenttype: 'application/json',
      ...(traceparent === undefined ? {} : { traceparent }),
      data,
    },
    source: `${service}/${shard}`,
    order: position * 1_000 + index,
  }));
}
