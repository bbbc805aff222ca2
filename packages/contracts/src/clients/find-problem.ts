import { z } from 'zod';
import { type Problem, problem } from '../http/common.http.ts';

/** What a service says is wrong (RFC 9457): the `error` of a client's answer, in most cases. */
export type HallProblem = Problem;

/** Members that a newer service adds are passed over, as RFC 9457 asks of its readers. */
const received = z.object(problem.shape);

/**
 * The problem that a client's answer holds as its `error`. Undefined where there is none, or where somebody else
 * answered in the service's place, such as a proxy with a page of its own.
 */
export function findProblem(error: unknown): HallProblem | undefined {
  return received.safeParse(error).data;
}
