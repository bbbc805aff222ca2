import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { asyncApiOf } from './asyncapi/async-api-of.ts';
import { allEvents } from './events/index-of-events.ts';
import { serviceApis } from './http/service-api.ts';
import { eventSchemaFile, eventSchemaOf } from './json-schemas/event-schema-of.ts';
import { openApiOf } from './openapi/open-api-of.ts';

/** After a change to the declarations: `pnpm run generate`. */
const generated = join(import.meta.dirname, '../generated');

test.each(serviceApis)('the OpenAPI document of $name is what its operations declare', async (api) => {
  await expect(written(openApiOf(api))).toMatchFileSnapshot(`${generated}/openapi/${api.name}.json`);
});

test.each(serviceApis)('the client types of $name are what its OpenAPI document says', async (api) => {
  const types = await openapiTS(JSON.stringify(openApiOf(api)), { defaultNonNullable: false });
  await expect(`${banner}${astToString(types)}`).toMatchFileSnapshot(`${generated}/clients/${api.name}.d.ts`);
});

test('the AsyncAPI document is what topics and events declare', async () => {
  await expect(written(asyncApiOf())).toMatchFileSnapshot(`${generated}/asyncapi.json`);
});

test.each(allEvents)('the JSON Schema of $type is what the event declares', async (event) => {
  await expect(written(eventSchemaOf(event))).toMatchFileSnapshot(
    `${generated}/events/${eventSchemaFile(event)}`,
  );
});

test('nothing lies in generated that no declaration stands for: delete what is named here', () => {
  const expected = new Set([
    'asyncapi.json',
    ...serviceApis.flatMap(({ name }) => [`openapi/${name}.json`, `clients/${name}.d.ts`]),
    ...allEvents.map((event) => `events/${eventSchemaFile(event)}`),
  ]);
  const present = readdirSync(generated, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(generated, join(parentPath, name)));
  expect(present.filter((file) => !expected.has(file))).toEqual([]);
});

const banner = '// Written by `pnpm run generate` from the declarations in packages/contracts.\n\n';

function written(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
