import { describe, expect, test } from 'vitest';
import { bundleDocument } from '../bundle-document.ts';
import { createConditionCompiler } from '../conditions/compile-condition.ts';
import { mayHold, possibleWorlds } from '../conditions/possible-worlds.ts';
import { parseBundle } from '../parse-bundle.ts';
import type { Bundle } from '../schema/bundle.ts';
import type { HandlingItem } from '../schema/item.ts';
import { type Text, text } from '../schema/text.ts';

/**
 * The first test of every plugin: what the hall relies on, whatever the industry. Call it at the top of a test file.
 */
export function bundleConformance(bundle: Bundle): void {
  describe(`bundle "${bundle.id}" conforms`, () => {
    test('it proves whole, and still does after a journey as canonical JSON', () => {
      const { json, digest } = bundleDocument(bundle);
      const parsed = parseBundle(JSON.parse(json));
      expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      expect(parsed.ok && bundleDocument(parsed.bundle).digest).toBe(digest);
    });

    test('it stays under a megabyte, so that one message can carry it', () => {
      expect(Buffer.byteLength(bundleDocument(bundle).json)).toBeLessThan(1_000_000);
    });

    test('stages are numbered 1 to n', () => {
      expect(bundle.stages.map(({ order }) => order)).toEqual(bundle.stages.map((_, index) => index + 1));
    });

    test('every field and material that is declared is used', () => {
      expect(unused(bundle)).toEqual([]);
    });

    test('no condition is always false, and none breaks on any combination of closed answers', () => {
      expect(deadConditions(bundle)).toEqual([]);
    });

    test('every text is there in Chinese and in English, and its English holds no Chinese', () => {
      const isHalf = ({ zh, en }: Text) => !zh.trim() || !/[a-z]/i.test(en) || /[\u4e00-\u9fff]/.test(en);
      expect(textsIn(bundle).filter(isHalf)).toEqual([]);
    });

    test('each personal answer is marked, so that it goes to the vault', () => {
      const unmarked = bundle.fields.filter(
        (field) => field.type === 'text' && /ID_NUMBER|MOBILE/.test(field.format ?? '') && !field.personal,
      );
      expect(unmarked.map(({ id }) => id)).toEqual([]);
    });
  });
}

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = text.safeParse(value);
  return found.success ? [found.data] : Object.values(value).flatMap(textsIn);
}

function unused(bundle: Bundle): string[] {
  const used = new Set([...fieldsOf(bundle), ...materialsOf(bundle)]);
  return [...bundle.fields, ...bundle.materials].map(({ id }) => id).filter((id) => !used.has(id));
}

function fieldsOf(bundle: Bundle): string[] {
  const compile = createConditionCompiler(bundle.fields);
  const read = conditionsOf(bundle).flatMap((expression) => {
    const condition = compile(expression);
    return 'error' in condition ? [] : condition.fields;
  });
  return [
    ...read,
    ...handlingOf(bundle).flatMap(({ fields }) => fields),
    ...bundle.edges.flatMap((edge) => (edge.kind === 'DATA' ? edge.fields : [])),
    ...bundle.quotas.flatMap(({ debits }) => debits.map(({ quantity }) => quantity)),
  ];
}

function materialsOf(bundle: Bundle): (string | undefined)[] {
  return [
    ...handlingOf(bundle).flatMap(({ materials, result }) => [
      ...materials.map(({ material }) => material),
      result.material,
    ]),
    ...bundle.edges
      .flatMap((edge) => (edge.kind === 'SOFT' ? edge.substitutes : []))
      .map((one) => (one.by === 'DEFICIENCY' ? one.material : undefined)),
    ...bundle.fields.map(({ readOnlyFrom }) => readOnlyFrom),
  ];
}

function handlingOf(bundle: Bundle): HandlingItem[] {
  return bundle.items.filter((item) => item.level === 'HANDLING');
}

function conditionsOf(bundle: Bundle): string[] {
  const conditions = [
    ...bundle.fields.map(({ when }) => when),
    ...bundle.edges.map(({ when }) => when),
    ...handlingOf(bundle).flatMap((item) => [item.when, ...item.materials.map(({ when }) => when)]),
    ...bundle.valueAddedServices.map(({ when }) => when),
  ];
  return [...new Set(conditions.filter((when) => when !== undefined))];
}

function deadConditions(bundle: Bundle): string[] {
  const compile = createConditionCompiler(bundle.fields);
  return conditionsOf(bundle).filter((expression) => {
    const condition = compile(expression);
    if ('error' in condition) return true;
    return !possibleWorlds([condition], bundle.fields).some((world) => mayHold(condition, world));
  });
}
