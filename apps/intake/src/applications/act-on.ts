import { AppError } from '@walking-hall/app-error';
import type { ApplicationId, ApplicationView } from '@walking-hall/contracts';
import { everything } from '@walking-hall/persistence';
import { executeContext, type RouteContext } from '@walking-hall/service-kit';
import type { ApplicationAnswers } from './application.answers.ts';
import type { ApplicationStore, LoadedApplication } from './application.store.ts';
import type { ApplicationCommand } from './application.ts';

export type About<B = unknown> = RouteContext<{ applicationId: ApplicationId }, unknown, B>;

export type ActOn = (
  request: About,
  reached: LoadedApplication,
  commandOn: (loaded: LoadedApplication) => ApplicationCommand | Promise<ApplicationCommand>,
) => Promise<{ readonly body: ApplicationView; readonly seq: number }>;

const furtherTries = 5;

/**
 * Decides on an application as it was looked at: where it has changed meanwhile, it is looked at again, unless the caller
 * named a version.
 */
export function createActOn(store: ApplicationStore, answers: ApplicationAnswers): ActOn {
  return async (request, reached, commandOn) => {
    const { applicationId } = request.params;
    let loaded = reached;
    for (let tries = 1; ; tries++) {
      const command = await commandOn(loaded);
      const context = executeContext({ ...request, expectedSeq: request.expectedSeq ?? loaded.seq });
      try {
        const { state, seq } = await store.execute(applicationId, command, context);
        return { body: await answers.shown(state, request.now), seq };
      } catch (error) {
        const isStale = error instanceof AppError && error.code === 'stale_version';
        if (!isStale || request.expectedSeq !== undefined || tries > furtherTries) throw error;
        loaded = await store.getApplication(applicationId, everything);
      }
    }
  };
}
