import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/clients/reporting.d.ts';
import type { ClientOptions } from './client-options.ts';
import { createHallClient } from './create-hall-client.ts';

export type ReportingClient = Client<paths>;
/** The schemas of the service's document, by name. */
export type ReportingSchemas = components['schemas'];

export function createReportingClient(options: ClientOptions): ReportingClient {
  return createHallClient<paths>(options);
}
