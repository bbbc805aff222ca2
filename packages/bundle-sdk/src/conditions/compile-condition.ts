import type { Field } from '../schema/field.ts';
import {
  type ConditionEnvironment,
  conditionEnvironment,
  groupAt,
  placeAt,
} from './condition-environment.ts';
import { pathsIn, presencePathsIn } from './expression-paths.ts';

/** Values that conditions are judged on: answers by field id, ids ordered, policies of the region. */
export interface ConditionFacts {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Absent while they are not known: what turns on them is UNKNOWN then. */
  readonly orderedItems?: readonly string[];
  readonly policies?: readonly string[];
}

/** `UNKNOWN` where an answer is missing that the condition turns on. */
export type Verdict = 'TRUE' | 'FALSE' | 'UNKNOWN';

export interface CompiledCondition {
  judge(facts: ConditionFacts): Verdict;
  /** Fields that it reads. */
  readonly fields: readonly string[];
  /** True where it asks whether an answer is there (`has`): it may turn as soon as one comes. */
  readonly asksPresence: boolean;
}

export type ConditionCompiler = (expression: string) => CompiledCondition | { readonly error: string };

/** Conditions over a bundle's fields, each compiled once. */
export function createConditionCompiler(fields: readonly Field[]): ConditionCompiler {
  const environment = conditionEnvironment(fields);
  const contextOf = createContexts(environment.known);
  const cache = new Map<string, CompiledCondition | { readonly error: string }>();
  return (expression) => {
    const cached = cache.get(expression);
    if (cached) return cached;
    const compiled = compile(environment, contextOf, expression);
    cache.set(expression, compiled);
    return compiled;
  };
}

type Context = Record<string, unknown>;

function compile(
  { cel, known, reserved }: ConditionEnvironment,
  contextOf: (facts: ConditionFacts) => Context,
  expression: string,
): CompiledCondition | { readonly error: string } {
  const checked = cel.check(expression);
  if (!checked.valid) return { error: firstLine(checked.error?.message ?? 'invalid expression') };
  if (checked.type !== 'bool') return { error: `a condition is true or false, this is ${checked.type}` };
  const program = cel.parse(expression);
  const paths = [...new Set(pathsIn(program.ast))];
  const taken = paths.find((path) => reserved.has(path));
  if (taken !== undefined) return { error: `conditions can not name ${taken}: its id holds a reserved word` };
  const presence = presencePathsIn(program.ast);
  const stranger = presence.find((path) => !known.has(path) && cel.hasVariable(path.split('.', 1)[0] ?? ''));
  if (stranger !== undefined) return { error: `has() asks for the answer to a field, ${stranger} is none` };
  return {
    fields: paths.filter((path) => known.has(path)),
    asksPresence: presence.length > 0,
    judge(facts) {
      try {
        return program(contextOf(facts)) === true ? 'TRUE' : 'FALSE';
      } catch {
        // The types were checked: what is left to go wrong is an answer that is not there yet, or not usable.
        return 'UNKNOWN';
      }
    },
  };
}

/** Facts as CEL reads them, made once for each. Only known fields are taken over: answers come from outside. */
function createContexts(known: ReadonlySet<string>): (facts: ConditionFacts) => Context {
  const groups = [...new Set([...known].map((id) => id.slice(0, id.lastIndexOf('.'))))];
  const contexts = new WeakMap<ConditionFacts, Context>();
  return (facts) => {
    const made = contexts.get(facts);
    if (made) return made;
    const context: Context = {};
    // Groups are there without answers too, so that `has` says no instead of failing.
    for (const group of groups) groupAt(context, group.split('.'));
    for (const [id, value] of Object.entries(facts.answers)) {
      if (known.has(id) && value !== undefined && value !== null) placeAt(context, id.split('.'), value);
    }
    if (facts.orderedItems) context.order = { items: facts.orderedItems };
    if (facts.policies) context.region = { policies: facts.policies };
    contexts.set(facts, context);
    return context;
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
