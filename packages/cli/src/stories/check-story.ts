import type { Finding } from '../files/file-problem.ts';
import { hallOperations, pathParameters } from './callable-operations.ts';
import { looksLikeOperators, operators } from './match-operators.ts';
import { referencesIn } from './resolve-references.ts';
import type { Story, StoryStep } from './story.schema.ts';

import { stepTimes } from './story-time.ts';
import { parseValuePath } from './value-path.ts';

/** What is wrong with a story of the right shape: what its parts mean to each other. */
export function checkStory(story: Story): Finding[] {
  const known = new Set<string>();
  const bindings = Object.entries(story.bindings ?? {}).flatMap(([name, value]) => {
    const findings = unknownValues(value, known, ['bindings', name]);
    known.add(name);
    return findings;
  });
  const steps = story.steps.flatMap((step, index) => {
    const findings = checkStep(step, story, known).map(({ path, message }) => ({
      path: ['steps', index, ...path],
      message,
    }));
    for (const name of Object.keys(step.save ?? {})) known.add(name);
    return findings;
  });
  return [...bindings, ...wrongTimes(story), ...steps, ...unknownValues(story.outcome, known, ['outcome'])];
}

function wrongTimes({ starts, steps }: Story): Finding[] {
  const times = stepTimes(
    starts,
    steps.map(({ at }) => at),
  );
  return times.flatMap((time, index) => {
    if (!('wrong' in time)) return [];
    const message =
      time.wrong === 'backwards'
        ? {
            zh: '时间倒流：早于上一步（或故事的开始）。',
            en: 'Before the step before it, or before the story starts.',
          }
        : { zh: '没有这个日期或时间。', en: 'There is no such date or time.' };
    return [{ path: ['steps', index, 'at'], message }];
  });
}

function checkStep(step: StoryStep, story: Story, known: ReadonlySet<string>): Finding[] {
  const { params, query, body, headers } = step;
  const { detail, body: expected } = step.expect ?? {};
  const request = Object.entries({ params, query, body, headers }).flatMap(([key, value]) =>
    unknownValues(value, known, [key]),
  );
  return [
    ...checkActor(step, story, known),
    ...checkParameters(step),
    ...request,
    ...checkSaves(step.save ?? {}),
    // What a step saves can be expected of its own answer too: the repetitions and other parts of it.
    ...unknownValues({ detail, body: expected }, new Set([...known, ...Object.keys(step.save ?? {})]), [
      'expect',
    ]),
    ...wrongOperators(detail, ['expect', 'detail']),
    ...wrongOperators(expected, ['expect', 'body']),
  ];
}

function checkActor({ as }: StoryStep, { actors }: Story, known: ReadonlySet<string>): Finding[] {
  if (as === undefined) return [];
  const actor = Object.hasOwn(actors, as) ? actors[as] : undefined;
  if (!actor)
    return [{ path: ['as'], message: { zh: `没有角色“${as}”。`, en: `There is no actor "${as}".` } }];
  return unknownValues(actor, known, []).map(({ message }) => ({ path: ['as'], message }));
}

function checkParameters({ call, params = {} }: StoryStep): Finding[] {
  const wanted = pathParameters(hallOperations.get(call)?.operation.path ?? '');
  const missing = wanted.filter((name) => params[name] === undefined);
  const unknown = Object.keys(params).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({
      path: ['params'],
      message: { zh: `缺少路径参数“${name}”。`, en: `The parameter "${name}" of the path is missing.` },
    })),
    ...unknown.map((name) => ({
      path: ['params', name],
      message: { zh: `路径中没有参数“${name}”。`, en: `The path has no parameter "${name}".` },
    })),
  ];
}

function checkSaves(save: Readonly<Record<string, string>>): Finding[] {
  return Object.entries(save).flatMap(([name, path]) =>
    parseValuePath(path) ? [] : [{ path: ['save', name], message: notAPath(path) }],
  );
}

function unknownValues(value: unknown, known: ReadonlySet<string>, at: readonly PropertyKey[]): Finding[] {
  return everyText(value, at).flatMap(({ text, path }) =>
    referencesIn(text).flatMap((reference): Finding[] => {
      if (!reference.path) return [{ path, message: notAPath(reference.written) }];
      const { name } = reference.path;
      if (known.has(name)) return [];
      return [
        { path, message: { zh: `“${name}”此时还没有值。`, en: `"${name}" has no value yet at this point.` } },
      ];
    }),
  );
}

function wrongOperators(expected: unknown, path: readonly PropertyKey[]): Finding[] {
  if (typeof expected !== 'object' || expected === null) return [];
  if (looksLikeOperators(expected)) {
    const checked = operators.safeParse(expected);
    if (!checked.success) {
      return checked.error.issues.map((issue) => {
        const at = [
          ...path,
          ...issue.path,
          ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
        ];
        return {
          path: at,
          message: { zh: `运算符写法不对：${issue.message}`, en: `Not an operator: ${issue.message}` },
        };
      });
    }
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    wrongOperators(value, [...path, Array.isArray(expected) ? Number(key) : key]),
  );
}

function everyText(
  value: unknown,
  path: readonly PropertyKey[],
): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    everyText(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function notAPath(text: string) {
  return { zh: `“${text}”不是有效的取值路径。`, en: `"${text}" is not a path to a value.` };
}
