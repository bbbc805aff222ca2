import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/clients/intake.d.ts';
import type { ClientOptions } from './client-options.ts';
import { createHallClient } from './create-hall-client.ts';

export type IntakeClient = Client<paths>;
/** The schemas of the service's document, by name. */
export type IntakeSchemas = components['schemas'];

export function createIntakeClient(options: ClientOptions): IntakeClient {
  return createHallClient<paths>(options);
}
