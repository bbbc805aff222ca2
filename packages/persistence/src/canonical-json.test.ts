import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('members are sorted by their names’ UTF-16 units, at every depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 1, 10: 'x', 9: 'y' })).toBe(
    '{"10":"x","9":"y","a":1,"b":[{"c":2,"d":1}]}',
  );
  // The example of RFC 8785, section 3.2.3.
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const sorted = Object.keys(
    JSON.parse(canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))) as object,
  );
  expect(sorted).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
});

test('what JSON can’t hold is treated as JSON.stringify treats it', () => {
  expect(canonicalJson({ a: undefined, b: [undefined], at: new Date(0) })).toBe(
    '{"at":"1970-01-01T00:00:00.000Z","b":[null]}',
  );
});

test('any JSON value reads back as itself, and has one spelling however its members were ordered', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, member]) => [name, reversed(member)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});
