import { type BundleSource, bundleDocument, defineBundle } from '@walking-hall/bundle-sdk';
import { lendingLibrary, lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import {
  bundleDigest,
  bundleEnabled,
  bundleId,
  eventOf,
  type HallClaims,
  type HallEventBody,
  type Message,
  regionCode,
  regionPath,
  regionRegistered,
  topicOf,
} from '@walking-hall/contracts';

// What stands around intake in the tests: two regions, one of which lends books, and the people who come and work there.

export const at = '2026-07-17T15:30:00.000+08:00';

/** Born before 1900, so that no living person is hit. */
export const person = {
  name: '王小明',
  idNo: '330106189001010019',
  mobile: '13800001234',
  email: 'xiaoming@library.test',
  address: '书香路七号三单元',
} as const;
export const otherPerson = { ...person, name: '李大力', idNo: '330182189002020020' } as const;

export const region = regionCode.parse('330106');
export const path = regionPath.parse('330000/330100/330106');
const otherPath = regionPath.parse('330000/330100/330182');
export const digest = bundleDigest.parse(bundleDocument(lendingLibrary).digest);
const bundle = bundleId.parse('lending-library');

export const reader: HallClaims = { sub: 'reader-1', roles: ['applicant'] };
export const stranger: HallClaims = { sub: 'reader-2', roles: ['applicant'] };
export const clerk: HallClaims = { sub: 'clerk-1', roles: ['clerk'], region: path };
export const clerkElsewhere: HallClaims = { sub: 'clerk-2', roles: ['clerk'], region: otherPath };
export const manager: HallClaims = { sub: 'manager-1', roles: ['center-admin'], region: path };
export const managerElsewhere: HallClaims = { sub: 'manager-2', roles: ['center-admin'], region: otherPath };
export const agent: HallClaims = { sub: 'agent-1', roles: ['agent'] };
export const otherAgent: HallClaims = { sub: 'agent-2', roles: ['agent'] };
export const specialist: HallClaims = { sub: 'specialist-1', roles: ['specialist'], region: path };
export const admin: HallClaims = { sub: 'admin-1', roles: ['platform-admin'] };

const text = (zh: string) => ({ zh, en: zh });

export const libraryEvents = {
  region: eventOf(regionRegistered, {
    region,
    path,
    name: text('西湖'),
    level: 'COUNTY',
    policies: [],
  }),
  otherRegion: eventOf(regionRegistered, {
    region: regionCode.parse('330182'),
    path: otherPath,
    name: text('建德'),
    level: 'COUNTY',
    policies: [],
  }),
  enabled: enabledWithout(),
} satisfies Record<string, HallEventBody>;

/** The library as the region runs it, with these items switched off. */
export function enabledWithout(...itemsOff: string[]) {
  return eventOf(bundleEnabled, {
    region,
    regionPath: path,
    bundle,
    version: '1.0.0',
    digest,
    document: lendingLibrary,
    overlay: { itemsOff, promisedLimits: {}, windows: {}, departments: {} },
    policies: [],
    at,
  });
}

/** The library with this done to it, as the region runs it from then on. */
export function enabledChanged(change: (library: BundleSource) => void) {
  const source: BundleSource = structuredClone(lendingLibrarySource);
  change(source);
  const document = defineBundle({ ...source, version: '1.1.0' });
  const changed = bundleDigest.parse(bundleDocument(document).digest);
  return eventOf(bundleEnabled, { ...enabledWithout().data, version: '1.1.0', digest: changed, document });
}

/** An event as it arrives. */
export function messageOf({ type, data }: HallEventBody, order: number): Message {
  const event = {
    specversion: '1.0' as const,
    id: `library/${order}@1.0`,
    source: '/services/library',
    type,
    subject: 'library',
    time: at,
    datacontenttype: 'application/json' as const,
    data,
  };
  return { topic: topicOf(type), key: 'library', event, source: 'library/0', order };
}
