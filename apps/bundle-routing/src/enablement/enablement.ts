import type { Bundle, Overlay } from '@walking-hall/bundle-sdk';
import {
  type bundleDisabled,
  type bundleEnabled,
  type DepartmentCode,
  departmentCode,
  type EventBody,
} from '@walking-hall/contracts';

export type EnablementEvent = EventBody<typeof bundleEnabled> | EventBody<typeof bundleDisabled>;
export type EnabledBundle = EventBody<typeof bundleEnabled>['data'];

/** How one region runs one bundle. */
export type Enablement =
  | { readonly status: 'NEVER' }
  | {
      readonly status: 'ON' | 'OFF';
      readonly enabled: EnabledBundle;
      /** The bundle as it ever ran here, by digest: open cases stay pinned to what they were opened under. */
      readonly documents: Readonly<Record<string, Bundle>>;
    };
export const neverEnabled: Enablement = { status: 'NEVER' };

export type EnablementCommand =
  | { readonly kind: 'enable'; readonly enabled: EnabledBundle }
  | { readonly kind: 'disable'; readonly at: string };

/** Who in a region does what the bundle gives to a department: `330106:desk`, or whom the overlay names. */
export function departmentIn(region: string, { departments }: Overlay, id: string): DepartmentCode {
  return departmentCode.parse(departments[id]?.code ?? `${region}:${id}`);
}

/** `330106:tea` */
export function enablementId(region: string, bundle: string): string {
  return `${region}:${bundle}`;
}
