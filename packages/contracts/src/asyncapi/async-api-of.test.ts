import { expect, test } from 'vitest';
import { topics } from '../define-event.ts';
import { allEvents } from '../events/index-of-events.ts';
import { asyncApiOf } from './async-api-of.ts';

const document = asyncApiOf();

test('each topic is a channel at its address', () => {
  const addresses = Object.values(at('channels')).map(({ address }) => address);
  expect(addresses).toEqual(Object.values(topics));
});

test.each(allEvents)('$type is a message of the channel of its topic, and of no other', ({ type, topic }) => {
  const channels = Object.values(at('channels')).filter(({ messages }) => Object.hasOwn(messages, type));
  expect(channels.map(({ address }) => address)).toEqual([topic]);
  expect(at('components', 'messages', type, 'headers', 'allOf', '1', 'properties')).toEqual({
    ce_type: { const: type },
  });
});

test('each topic is sent by one service and received by others', () => {
  for (const name of Object.keys(topics)) {
    const operations = Object.entries(at('operations')).filter(
      ([, { channel }]) => channel.$ref === `#/channels/${name}`,
    );
    const senders = operations.filter(([, { action }]) => action === 'send');
    expect(senders).toHaveLength(1);
    expect(operations.length).toBeGreaterThan(1);
  }
});

test('only the bundles that regions have enabled are kept by key', () => {
  const compacted = Object.values(at('channels')).filter(({ bindings }) =>
    bindings.kafka.topicConfiguration['cleanup.policy'].includes('compact'),
  );
  expect(compacted.map(({ address }) => address)).toEqual([topics.bundles]);
});

test('every reference leads somewhere', () => {
  for (const ref of refsIn(document)) expect(at(...ref.slice('#/'.length).split('/')), ref).toBeDefined();
});

// biome-ignore format: one line reads better
interface Node { readonly address: string; readonly messages: object; readonly action: string; readonly channel: { readonly $ref: string }; readonly bindings: { readonly kafka: { readonly topicConfiguration: { readonly 'cleanup.policy': readonly string[] } } } }

function at(...path: readonly string[]): Record<string, Node> {
  return path.reduce<object>((one, key) => Reflect.get(one, key), document) as Record<string, Node>;
}

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}
