import { AppError } from '@walking-hall/app-error';
import type { ApplicationView } from '@walking-hall/contracts';
import type { BundleStore } from '../bundles/bundle.store.ts';
import { maskAnswers } from '../forms/mask.ts';
import type { Vault } from '../parties/vault.ts';
import type { ApplicationStore } from './application.store.ts';
import type { Application } from './application.ts';
import { summaryOf } from './application.views.ts';

export interface ApplicationAnswers {
  /** An application as the API shows it, personal answers masked; those of a forgotten person are left out. */
  shown(state: Application, now: string): Promise<ApplicationView>;
}

export function createApplicationAnswers(
  store: ApplicationStore,
  bundles: BundleStore,
  vault: Vault,
): ApplicationAnswers {
  return {
    async shown(state, now) {
      const { received, content, sealedAnswers, notice } = state;
      const { application, digest, party } = received;
      const personal = await unlessForgotten(vault.read(party, { application, sealedAnswers }));
      const missing = personal === undefined ? [] : (await store.assessAgain(state, now, personal)).missing;
      return {
        ...summaryOf(state),
        defects: [...(notice?.defects ?? [])],
        materialsHeld: content.materialsHeld,
        materialsSupplied: content.materialsSupplied,
        materialsMissing: [...missing],
        copies: [...(content.copies ?? [])],
        form: { ...content.answers, ...maskAnswers(await bundles.getDocument(digest), personal ?? {}) },
      };
    },
  };
}

async function unlessForgotten<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === 'person_forgotten') return undefined;
    throw error;
  }
}
