import { AppError } from '@walking-hall/app-error';
import { type CaptureOutcome, capturedOrder, sendCaptureBatch } from '@walking-hall/contracts';
import {
  type BoundRoute,
  type Logger,
  parseValue,
  problemOf,
  publicError,
  type RequestFacts,
  route,
} from '@walking-hall/service-kit';
import type { Submission } from '../applications/submission.ts';

export interface CaptureBatchRoutesDeps {
  readonly submission: Submission;
  readonly logger: Logger;
}

/** A batch is no transaction: what is good is taken, whatever stands beside it, and a device may send it all again. */
export function captureBatchRoutes({ submission, logger }: CaptureBatchRoutesDeps): readonly BoundRoute[] {
  return [
    route(sendCaptureBatch, async (request) => {
      const entries: CaptureOutcome[] = [];
      // One after the other: two of one device and number would otherwise race for which of them was first.
      for (const [index, sent] of request.body.entries.entries())
        entries.push(await take(index, sent, request));
      return { body: { entries } };
    }),
  ];

  async function take(index: number, sent: unknown, request: RequestFacts): Promise<CaptureOutcome> {
    const place = `body.entries[${index}]`;
    try {
      const order = parseValue(capturedOrder, sent, place);
      const { state, replayed } = await submission.submit(order, request).catch((error) => {
        throw named(error, order.capture);
      });
      const { application, receiptNumber } = state.received;
      return { index, outcome: 'TAKEN', application, receiptNumber, alreadyThere: replayed };
    } catch (error) {
      const refusal = publicError(error);
      if (refusal.code === 'internal') logger.error({ err: error }, 'an entry of a batch failed');
      const context = { language: request.language, instance: sendCaptureBatch.path, traceId: '' };
      const { status, code, detail, errors, errorsOmitted } = problemOf(placed(refusal, place), context);
      const wrong = { ...(errors && { errors: [...errors] }), ...(errorsOmitted && { errorsOmitted }) };
      return { index, outcome: 'REFUSED', problem: { status, code, detail, ...wrong } };
    }
  }
}

/** A device knows no keys of requests, only its own numbers. */
function named(error: unknown, { device, sequence }: { device: string; sequence: number }): unknown {
  const isConflict = error instanceof AppError && error.code === 'idempotency_key_reused';
  return isConflict ? new AppError('capture_conflict', { device, sequence }) : error;
}

/** The error with the paths of a lone order put below the entry's place. */
function placed({ code, params, issues }: AppError, place: string): AppError {
  return new AppError(code, params, {
    issues: issues.map((issue) => {
      const isPlaced = issue.path.startsWith(place);
      return isPlaced ? issue : { ...issue, path: issue.path.replace(/^body/, place) };
    }),
  });
}
