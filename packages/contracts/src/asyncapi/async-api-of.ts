import { type EventDefinition, type Topic, topics } from '../define-event.ts';
import { allEvents } from '../events/index-of-events.ts';
import type { ServiceName } from '../http/service-api.ts';
import { convertSchemas, type JsonSchema } from '../json-schemas/convert-schemas.ts';
import { cloudEventHeaders } from './cloud-event-headers.ts';
import { keyOf, topicTable } from './topic-table.ts';

/** Version of the events as a whole; each type carries its own beside. */
const interfaceVersion = '1.0.0';
const bindingVersion = '0.5.0';

/**
 * The AsyncAPI 3.0 document of the topics and of what is sent on them, for all services together. Its schemas are in
 * draft 07, which AsyncAPI's own schema language extends.
 */
export function asyncApiOf(events: readonly EventDefinition[] = allEvents): object {
  const { schemas, named } = convertSchemas(
    Object.fromEntries(events.map(({ type, data }) => [type, data])),
    {
      io: 'output',
      target: 'draft-07',
      refTo: (name) => `#/components/schemas/${name}`,
    },
  );
  const channels = Object.entries(topics);
  return {
    asyncapi: '3.0.0',
    id: 'urn:walking-hall:events',
    info: {
      title: '行走的办事大厅：事件',
      version: interfaceVersion,
      description:
        '各服务经 Kafka 发布的事件；不含个人信息。\n\nThe events of Walking Hall’s services on Kafka: CloudEvents 1.0 in binary mode, without personal data.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(channels.map(([name, topic]) => [name, channelOf(topic, events)])),
    operations: Object.fromEntries(channels.flatMap(([name, topic]) => operationsOf(name, topic))),
    components: {
      messages: Object.fromEntries(
        events.map((event) => [event.type, messageOf(event, schemas[event.type])]),
      ),
      schemas: { CloudEventHeaders: cloudEventHeaders, ...named },
    },
  };
}

function channelOf(topic: Topic, events: readonly EventDefinition[]): object {
  const { summary, compacted } = topicTable[topic];
  const types = events.filter((event) => event.topic === topic).map(({ type }) => type);
  return {
    address: topic,
    summary,
    messages: Object.fromEntries(types.map((type) => [type, { $ref: `#/components/messages/${type}` }])),
    bindings: {
      kafka: {
        topic,
        topicConfiguration: { 'cleanup.policy': [compacted ? 'compact' : 'delete'] },
        bindingVersion,
      },
    },
  };
}

function operationsOf(name: string, topic: Topic): [string, object][] {
  const { owner, readers } = topicTable[topic];
  const operation = (action: 'send' | 'receive', service: ServiceName): [string, object] => [
    `${service}.${action}.${name}`,
    { action, channel: { $ref: `#/channels/${name}` }, tags: [{ name: service }] },
  ];
  return [operation('send', owner), ...readers.map((reader) => operation('receive', reader))];
}

function messageOf(event: EventDefinition, payload: JsonSchema | undefined): object {
  const { type, summary } = event;
  return {
    name: type,
    title: type,
    summary,
    contentType: 'application/json',
    headers: {
      allOf: [
        { $ref: '#/components/schemas/CloudEventHeaders' },
        { type: 'object', properties: { ce_type: { const: type } } },
      ],
    },
    payload: payload ?? true,
    bindings: { kafka: { key: { type: 'string', description: `The ${keyOf(event)}.` }, bindingVersion } },
  };
}
