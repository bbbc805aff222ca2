import type { bundleDisabled, bundleEnabled, EventBody } from '@walking-hall/contracts';

export type EnablementEvent = EventBody<typeof bundleEnabled> | EventBody<typeof bundleDisabled>;
export type EnabledBundle = EventBody<typeof bundleEnabled>['data'];

/** How one region runs one bundle. */
export type Enablement =
  | { readonly status: 'NEVER' }
  | { readonly status: 'ON' | 'OFF'; readonly enabled: EnabledBundle };
export const neverEnabled: Enablement = { status: 'NEVER' };

export type EnablementCommand =
  | { readonly kind: 'enable'; readonly enabled: EnabledBundle }
  | { readonly kind: 'disable'; readonly at: string };

/** `330106:tea` */
export function enablementId(region: string, bundle: string): string {
  return `${region}:${bundle}`;
}
