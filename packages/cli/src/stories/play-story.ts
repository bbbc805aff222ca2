import { isDeepStrictEqual } from 'node:util';
import type { Text } from '../files/file-problem.ts';
import { type HallAnswer, type HallConnection, HallUnreachable, HallUnsuited } from './hall-connection.ts';
import { type Judged, judgeAnswer } from './judge-answer.ts';
import type { Miss } from './miss.ts';
import { prepareStep } from './prepare-step.ts';
import { resolveReferences, type Values } from './resolve-references.ts';
import type { Story, StoryStep } from './story.schema.ts';
import type { StepResult, StoryResult } from './story-result.ts';
import { stepTimes } from './story-time.ts';

export interface PlayOptions {
  /** Milliseconds that run forward, for the durations alone. */
  readonly elapsedMs: () => number;
  /** Called with each step as it ends. */
  readonly onStep?: (result: StepResult, story: Story) => void;
}

/**
 * Plays a story on a hall, step after step. A step that misses does not end it, as the next ones may still tell more; a step whose
 * values were never saved is not sent and counts as missed. A hall that is gone, or whose clock does not follow, ends it.
 */
export async function playStory(
  story: Story,
  hall: HallConnection,
  options: PlayOptions,
): Promise<StoryResult> {
  const startedMs = options.elapsedMs();
  const times = stepTimes(
    story.starts,
    story.steps.map(({ at }) => at),
  );
  const steps: StepResult[] = [];
  let values: Values = startValues(story);
  let ends = story.starts;
  let stopped: Text | undefined;

  for (const [index, step] of story.steps.entries()) {
    const time = times[index];
    if (!time || 'wrong' in time) throw new Error(`step ${index} of ${story.id} was not checked`);
    ends = time.at;
    try {
      const stepStartedMs = options.elapsedMs();
      await hall.moveClock(time.at);
      const { saved, ...played } = await playStep(story, index, values, hall);
      values = { ...values, ...saved };
      const result: StepResult = {
        ...aboutStep(story, index, step, time.at),
        ...played,
        durationMs: rounded(options.elapsedMs() - stepStartedMs),
      };
      steps.push(result);
      options.onStep?.(result, story);
    } catch (error) {
      stopped = whyStopped(error);
      break;
    }
  }

  const outcome = resolveReferences(story.outcome, values);
  const missed = steps.filter(({ misses }) => misses.length > 0).length;
  return {
    id: story.id,
    title: story.title,
    starts: story.starts,
    ends,
    steps,
    passed: steps.length - missed,
    missed,
    ...(stopped === undefined ? {} : { stopped }),
    ...(story.outcome && outcome.ok ? { outcome: outcome.value as Text } : {}),
    durationMs: rounded(options.elapsedMs() - startedMs),
  };
}

type Played = Pick<StepResult, 'request' | 'sent' | 'status' | 'misses' | 'answer'> & {
  readonly saved: Values;
};

async function playStep(story: Story, index: number, values: Values, hall: HallConnection): Promise<Played> {
  const step = story.steps[index] as StoryStep;
  const preparation = prepareStep(story, index, values);
  if (!preparation.ok) {
    return {
      sent: 0,
      saved: {},
      misses: preparation.missing.map((name) => ({ path: `\${${name}}`, expected: 'a value' })),
    };
  }
  const { request, claims, successStatus } = preparation.prepared;
  const authorization = claims === undefined ? {} : { authorization: `Bearer ${await hall.token(claims)}` };
  const times = step.repeat ?? 1;
  let first: { answer: HallAnswer; judged: Judged } | undefined;
  const misses: Miss[] = [];
  for (let time = 1; time <= times; time += 1) {
    const answer = await hall.send({ ...request, headers: { ...request.headers, ...authorization } });
    const judged = judgeAnswer(step, successStatus, answer, values);
    misses.push(...judged.misses, ...(first ? differences(first.judged.saved, judged.saved, time) : []));
    first ??= { answer, judged };
  }
  return {
    request: `${request.method.toUpperCase()} ${request.path}`,
    sent: times,
    misses,
    saved: first?.judged.saved ?? {},
    ...(first === undefined ? {} : { status: first.answer.status }),
    ...(misses.length > 0 && first ? { answer: first.answer.body } : {}),
  };
}

/** Sent again, a request comes to the same thing: what is saved of it has to be the same. */
function differences(first: Values, again: Values, time: number): Miss[] {
  return Object.entries(first)
    .filter(([name, value]) => !isDeepStrictEqual(value, again[name]))
    .map(([name, value]) => ({ path: `repeat[${time}].${name}`, expected: value, actual: again[name] }));
}

/** Bindings may use those before them. */
function startValues({ bindings = {} }: Story): Values {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(bindings)) {
    const resolved = resolveReferences(value, values);
    if (resolved.ok) values[name] = resolved.value;
  }
  return values;
}

function aboutStep({ actors }: Story, index: number, { say, call, as }: StoryStep, at: string) {
  const actor = as === undefined ? undefined : actors[as];
  return { number: index + 1, at, say, call, ...(actor ? { who: actor.say } : {}) };
}

/** @throws whatever is not one of the two ways in which a hall can let a story down */
function whyStopped(error: unknown): Text {
  if (error instanceof HallUnreachable) {
    return { zh: `大厅没有应答：${error.message}`, en: `The hall does not answer: ${error.message}` };
  }
  if (error instanceof HallUnsuited) {
    const { status, body } = error.answer;
    const detail =
      typeof body === 'object' && body !== null && 'detail' in body ? ` ${String(body.detail)}` : '';
    return {
      zh: `大厅不能这样演示（${error.message}：${status}${detail}）。故事需要虚拟时钟（HALL_CLOCK）且不早于当前时刻的大厅。`,
      en: `This hall can not play it (${error.message}: ${status}${detail}). A story needs a hall with a virtual clock (HALL_CLOCK) that is not past the story’s time.`,
    };
  }
  throw error;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
