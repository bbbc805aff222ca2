import { expect, test } from 'vitest';
import { allEvents } from './events/index-of-events.ts';
import { intakeApi, serviceApis } from './http/service-api.ts';
import { eventSchemaOf } from './json-schemas/event-schema-of.ts';
import { openApiOf } from './openapi/open-api-of.ts';

const mark = '"x-personal-data"';

test('what is personal is marked in the documents of intake, and of no other service', () => {
  const marked = serviceApis.filter((api) => JSON.stringify(openApiOf(api)).includes(mark));
  expect(marked).toEqual([intakeApi]);
});

test.each(allEvents)('$type carries nothing that is marked as personal', (event) => {
  expect(JSON.stringify(eventSchemaOf(event))).not.toContain(mark);
});
