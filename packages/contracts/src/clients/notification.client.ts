import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/clients/notification.d.ts';
import type { ClientOptions } from './client-options.ts';
import { createHallClient } from './create-hall-client.ts';

export type NotificationClient = Client<paths>;
/** The schemas of the service's document, by name. */
export type NotificationSchemas = components['schemas'];

export function createNotificationClient(options: ClientOptions): NotificationClient {
  return createHallClient<paths>(options);
}
