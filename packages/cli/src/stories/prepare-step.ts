import type { HallClaims } from '@walking-hall/contracts';
import { hallOperations } from './callable-operations.ts';
import type { HallRequest } from './hall-connection.ts';
import { resolveReferences, type Values } from './resolve-references.ts';
import type { Story, StoryStep } from './story.schema.ts';

/** A step with its values in place: what is sent, and as whom. */
export interface PreparedStep {
  readonly request: HallRequest;
  /** Undefined: as nobody. */
  readonly claims: HallClaims | undefined;
  readonly successStatus: number;
}

export type Preparation =
  | { readonly ok: true; readonly prepared: PreparedStep }
  | { readonly ok: false; readonly missing: readonly string[] };

/** What a step sends. Pure, so that the same story sends the same requests. */
export function prepareStep(story: Story, index: number, values: Values): Preparation {
  const step = story.steps[index];
  const callable = step && hallOperations.get(step.call);
  if (!callable) throw new Error(`step ${index} of ${story.id} was not checked`);
  const { service, operation } = callable;
  const { params, query, body, headers } = step;
  const actor = step.as === undefined ? undefined : story.actors[step.as];
  const resolved = resolveReferences({ params, query, body, headers, actor }, values);
  if (!resolved.ok) return resolved;
  // A reference stands where its value is wanted, so what was checked before it was resolved has its shape after.
  const said = resolved.value as Pick<StoryStep, 'params' | 'query' | 'body' | 'headers'> & {
    actor: Story['actors'][string] | undefined;
  };
  const wantsBody = operation.body !== undefined;
  return {
    ok: true,
    prepared: {
      request: {
        method: operation.method,
        path: `/${service}${filledPath(operation.path, said.params ?? {})}${queryText(said.query ?? {})}`,
        ...(wantsBody ? { body: said.body ?? {} } : {}),
        headers: headersOf(said.headers ?? {}, `${story.id}.${index + 1}`, operation.method === 'post'),
      },
      claims: said.actor && claimsOf(`${story.id}.${step.as}`, said.actor),
      successStatus: operation.success.status,
    },
  };
}

type Scalars = Readonly<Record<string, string | number | boolean>>;

function filledPath(path: string, params: Scalars): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

function queryText(query: Scalars): string {
  const entries = Object.entries(query).map(([key, value]) => [key, String(value)] as const);
  return entries.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(entries))}`;
}

/** The key follows from the story alone: a request that is repeated, in this run or the next, is the same request. */
function headersOf(
  { idempotencyKey, ifMatch, language = 'zh' }: NonNullable<StoryStep['headers']>,
  ownKey: string,
  isPost: boolean,
) {
  return {
    'accept-language': language,
    ...(isPost ? { 'idempotency-key': idempotencyKey ?? ownKey } : {}),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  };
}

function claimsOf(sub: string, { roles, region, departments, party }: Story['actors'][string]): HallClaims {
  return {
    sub,
    roles,
    ...(region === undefined ? {} : { region }),
    ...(departments === undefined ? {} : { departments }),
    ...(party === undefined ? {} : { party }),
  };
}
