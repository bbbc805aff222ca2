import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { type OfficeHours, toLocalDate, type WorkingCalendar } from '@walking-hall/working-calendar';
import type { BundleStore } from '../bundles/bundle.store.ts';
import type { Vault } from '../parties/vault.ts';
import { decideApplication } from './application.decide.ts';
import { evolveApplication } from './application.evolve.ts';
import {
  type Application,
  type ApplicationCommand,
  type ApplicationEvent,
  type ApplicationState,
  noApplication,
} from './application.ts';
import { applicationPuts, applicationView } from './application.views.ts';
import { type Assessed, assess } from './assess.ts';

export interface LoadedApplication {
  readonly state: Application;
  readonly seq: number;
}

export interface ApplicationStore {
  /** Commits without looking whether the application is in anybody's scope. @throws AppError as `decideApplication` */
  execute(
    id: string,
    command: ApplicationCommand,
    context: ExecuteContext,
  ): Promise<LoadedApplication & { readonly replayed: boolean }>;
  /** The application as committed by now, whoever asks. */
  findState(id: string): Promise<Application | undefined>;
  /** @throws AppError `application_unknown` where it is outside the scope too */
  getApplication(id: string, scope: Scope): Promise<LoadedApplication>;
  /** Plans it again as it stands, with the personal answers, read from the vault where the caller has not. */
  assessAgain(
    state: Application,
    now: string,
    personal?: Readonly<Record<string, unknown>>,
  ): Promise<Assessed>;
  repair: AggregateStore<ApplicationState, ApplicationCommand, ApplicationEvent>['repair'];
}

export interface ApplicationStoreDeps {
  readonly persistence: Persistence;
  readonly bundles: BundleStore;
  readonly vault: Vault;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

export function createApplicationStore({
  persistence,
  bundles,
  vault,
  calendar,
  hours,
}: ApplicationStoreDeps): ApplicationStore {
  const applications = createAggregateStore<ApplicationState, ApplicationCommand, ApplicationEvent>(
    persistence,
    {
      name: 'application',
      initialState: noApplication,
      decide: decideApplication,
      evolve: evolveApplication,
      views: (id, state) => applicationPuts(id, state, hours),
    },
  );
  return {
    repair: applications.repair,
    async execute(id, command, context) {
      const executed = await applications.execute(id, command, context);
      if (executed.state.status === 'NONE') throw new AppError('application_unknown');
      return { ...executed, state: executed.state };
    },
    async findState(id) {
      const found = await applications.load(id);
      return found?.state.status === 'NONE' ? undefined : found?.state;
    },
    async getApplication(id, scope) {
      const visible = await persistence.views.get(applicationView, id, scope);
      const found = visible && (await applications.load(id));
      if (!found || found.state.status === 'NONE') throw new AppError('application_unknown');
      return { state: found.state, seq: found.seq };
    },
    async assessAgain({ received, content, sealedAnswers, receiptDate }, now, known) {
      const { region, bundle, digest, party, application } = received;
      const { targetDate: _, ...asked } = content;
      const personal = known ?? (await vault.read(party, { application, sealedAnswers }));
      return assess({
        bundle: await bundles.getDocument(digest),
        offered: await bundles.getTerms(region, bundle),
        // The target date was checked when it was asked for; time that passed since must not make the order wrong.
        content: asked,
        form: { ...content.answers, ...personal },
        calendar,
        startDate: receiptDate,
        today: toLocalDate(now),
      });
    },
  };
}
