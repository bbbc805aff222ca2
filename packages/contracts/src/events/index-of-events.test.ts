import { expect, test } from 'vitest';
import { keyOf, topicTable } from '../asyncapi/topic-table.ts';
import { hallEvent, topics } from '../define-event.ts';
import { allEvents, topicOf } from './index-of-events.ts';

/** Participles that do not end in -ed. `due` says that the moment has come, `waiting` that the wait has begun. */
const irregular = ['given', 'read', 'withdrawn', 'drawn', 'met', 'waiting', 'due'];

test('each event type is declared once', () => {
  const types = allEvents.map(({ type }) => type);
  expect(new Set(types).size).toBe(types.length);
});

test.each(allEvents)('$type says aggregate, what has happened, and version', ({ type }) => {
  expect(hallEvent.shape.type.safeParse(type).success).toBe(true);
  const words = type.split('.')[2]?.split('-') ?? [];
  expect(
    words.some((word) => word.endsWith('ed') || irregular.includes(word)),
    `${type} is not past tense`,
  ).toBe(true);
});

test.each(allEvents)('$type goes to a declared topic', ({ type, topic }) => {
  expect(Object.values(topics)).toContain(topic);
  expect(topicOf(type)).toBe(topic);
});

test('a type that nobody declares has no topic', () => {
  expect(() => topicOf('hall.case.eaten.v1')).toThrow('hall.case.eaten.v1');
});

test('each topic carries events', () => {
  expect(new Set(allEvents.map(({ topic }) => topic))).toEqual(new Set(Object.values(topics)));
});

test('docs/reference/events.md lists topics and events, row for row', async () => {
  const topicRows = Object.entries(topicTable).map(([topic, { owner, readers, compacted, summary }]) =>
    row(
      `\`${topic}\``,
      owner,
      readers.join(', '),
      compacted ? 'the last of each key' : 'for a time',
      summary,
    ),
  );
  const eventRows = allEvents.map((event) =>
    row(
      `[\`${event.type}\`](${schemas}/${event.type}.schema.json)`,
      `\`${event.topic}\``,
      keyOf(event),
      event.summary,
    ),
  );
  await expect([intro, ...topicRows, middle, ...eventRows].join('')).toMatchFileSnapshot(
    '../../../../docs/reference/events.md',
  );
});

const schemas = '../../packages/contracts/generated/events';

const intro = `# Events

What the services tell each other: CloudEvents 1.0, over Kafka in binary mode (headers \`ce_id\`, \`ce_type\`, …; the value is
the data alone). Events carry ids, codes, times and results, and no personal data. Events with the same key keep their
order. The whole as AsyncAPI 3.0: \`packages/contracts/generated/asyncapi.json\`.

Written by a test from the declarations in \`packages/contracts/src/events\`; after a change there run
\`pnpm run generate\`.

## Topics

| Topic | Written by | Read by | Kafka keeps | What is on it |
| --- | --- | --- | --- | --- |
`;

const middle = `
## Events

The key is the id of what the third column names. A type links to the JSON Schema of its data.

| Type | Topic | Key | Summary |
| --- | --- | --- | --- |
`;

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
