import { describe, expect, test } from 'vitest';
import { guardJson, maxJsonDepth } from './json-guard.ts';

function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

describe('the guard of JSON bodies', () => {
  test.each(['{"title":"x","copies":[1,{"shelf":null}]}', '"text"', '3', 'null', '[]'])(
    'admits %s',
    (text) => {
      expect(() => guardJson(JSON.parse(text))).not.toThrow();
    },
  );

  test('admits the deepest that is allowed, and not one level more', () => {
    expect(() => guardJson(nested(maxJsonDepth))).not.toThrow();
    expect(() => guardJson(nested(maxJsonDepth + 1))).toThrow(
      expect.objectContaining({ code: 'json_too_deep', params: { max: maxJsonDepth } }),
    );
  });

  test('counts objects as it counts arrays', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`);
    expect(() => guardJson(deep)).toThrow(expect.objectContaining({ code: 'json_too_deep' }));
  });

  test('refuses two hundred thousand levels without a stack overflow', () => {
    expect(() => guardJson(nested(200_000))).toThrow(expect.objectContaining({ code: 'json_too_deep' }));
  });

  test.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    const refusal = expect.objectContaining({ code: 'json_forbidden_key', params: { key } });
    for (const text of [`{"${key}":{}}`, `{"a":[{"b":{"${key}":1}}]}`, `[[{"${key}":null}]]`]) {
      expect(() => guardJson(JSON.parse(text))).toThrow(refusal);
    }
  });

  test('refuses a key written in escapes', () => {
    expect(() => guardJson(JSON.parse('{"\\u005f_proto__":{}}'))).toThrow();
  });

  test('minds keys, not values', () => {
    expect(() => guardJson({ title: '__proto__' })).not.toThrow();
  });
});
