import { errorTable } from '@walking-hall/app-error';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { role } from '../principal.ts';
import { serviceApis } from './service-api.ts';

describe.each(serviceApis)('$name', ({ operations }) => {
  test('each operation has its own id, and its own method and path', () => {
    const ids = operations.map(({ id }) => id);
    const places = operations.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(places).size).toBe(places.length);
  });

  test.each(operations)('$id names the parameters of its path', ({ path, params }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params ? propertiesOf(params) : {})).toEqual(inPath);
  });

  test.each(operations)('$id lists codes of the error table, each once', ({ errors = [] }) => {
    expect(errors.filter((code) => !Object.hasOwn(errorTable, code))).toEqual([]);
    expect(new Set(errors).size).toBe(errors.length);
  });

  test.each(operations)('$id is for the public or for roles that exist', ({ access }) => {
    if (access === 'public') return;
    expect(access.length).toBeGreaterThan(0);
    expect(access.filter((name) => !role.options.includes(name))).toEqual([]);
  });

  test.each(operations)('$id has one body only where its method carries one', ({ method, body, rawBody }) => {
    const bodies = [body, rawBody].filter((one) => one !== undefined);
    expect(bodies).toHaveLength(method === 'post' || method === 'put' ? 1 : 0);
  });

  test.each(operations)('$id answers JSON or a file unless its status is 204', ({ success }) => {
    expect(success.body === undefined && success.mediaType === undefined).toBe(success.status === 204);
  });

  test.each(operations)('$id is summed up in Chinese and in English', ({ summary }) => {
    expect(summary.zh).toMatch(/\p{Script=Han}/u);
    expect(summary.en).toMatch(/^[A-Z]/);
  });
});

function propertiesOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input' }).properties ?? {};
}
