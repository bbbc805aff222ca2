import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/clients/bundle-routing.d.ts';
import type { ClientOptions } from './client-options.ts';
import { createHallClient } from './create-hall-client.ts';

export type BundleRoutingClient = Client<paths>;
/** The schemas of the service's document, by name. */
export type BundleRoutingSchemas = components['schemas'];

export function createBundleRoutingClient(options: ClientOptions): BundleRoutingClient {
  return createHallClient<paths>(options);
}
