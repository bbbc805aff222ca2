import type { HallClaims } from '@walking-hall/contracts';
import type { BundleRoutingSchemas, IntakeSchemas } from '@walking-hall/contracts/clients';
import { type Clients, good, type HallClients } from './hall-clients.ts';
import type { Person } from './people.ts';

/** A district that runs the tea bundle, and those who work there. */
export interface TeaRegion {
  readonly code: string;
  readonly path: string;
  readonly admin: HallClaims;
  readonly clerk: HallClaims;
  readonly supervisor: HallClaims;
  /** Decides for a department of the region: `market-regulation`. */
  officer(department: string): HallClaims;
}

export const platform: HallClaims = { sub: 'platform', roles: ['platform-admin'] };

const city = { code: '330100', path: '330000/330100' };
/** Where every application is handed in, unless a test says otherwise. */
export const counter = 'counter';
/** Registers a household business and books a seat at the salon: two departments, neither waiting for the other. */
export const householdItems = ['T1-01-02', 'T5-06'];

export interface TeaRegionOptions {
  readonly code?: string;
  readonly itemsOff?: readonly string[];
  /** The region is there, the bundle is not. */
  readonly enabled?: boolean;
}

export function teaRegion(code: string): TeaRegion {
  const path = `${city.path}/${code}`;
  const staff = (name: string, role: HallClaims['roles'][number]): HallClaims => ({
    sub: `${name}-${code}`,
    roles: [role],
    region: path,
  });
  return {
    code,
    path,
    admin: staff('admin', 'center-admin'),
    clerk: staff('clerk', 'clerk'),
    supervisor: staff('supervisor', 'supervisor'),
    officer: (department) => ({ ...staff(department, 'officer'), departments: [`${code}:${department}`] }),
  };
}

/** Sets up province, city and district, a hall with one counter, and tea; everybody knows of it when it resolves. */
export async function setUpTeaRegion(
  hall: HallClients,
  { code = '330106', itemsOff = [], enabled = true }: TeaRegionOptions = {},
): Promise<TeaRegion> {
  const region = teaRegion(code);
  const { intake, routing } = hall.as(platform);
  const levels = [
    { code: '330000', level: 'province' },
    { code: city.code, level: 'city', parent: '330000' },
    { code, level: 'district', parent: city.code },
  ];
  for (const { code: regionCode, level, parent } of levels) {
    const body = { name: { zh: regionCode, en: regionCode }, level, ...(parent !== undefined && { parent }) };
    good(await routing.PUT('/regions/{regionCode}', { params: { path: { regionCode } }, body }));
  }
  if (enabled) {
    const params = { path: { regionCode: code, bundleId: 'tea' } };
    const body = { version: '1.0.0', overlay: { itemsOff: [...itemsOff] } };
    good(await routing.PUT('/regions/{regionCode}/bundles/{bundleId}', { params, body }));
  }
  await hall.settle();
  const params = { path: { servicePointId: pointOf(code) } };
  const point = { name: { zh: '综合窗口', en: 'Counter' }, kind: 'HALL' as const, region: code };
  good(await intake.PUT('/service-points/{servicePointId}', { params, body: point }));
  return region;
}

export function pointOf(code: string, name = counter): string {
  return `${name}-${code}`;
}

/** What a person who registers a household business and goes to the salon hands in, complete. */
export function householdOrder(region: TeaRegion, person: Person): IntakeSchemas['OrderRequest'] {
  return {
    region: region.code,
    bundle: 'tea',
    servicePoint: pointOf(region.code),
    items: householdItems,
    form: {
      'applicant.kind': 'HOUSEHOLD_BUSINESS',
      'applicant.name': person.name,
      'applicant.id_type': 'RESIDENT_ID',
      'applicant.id_no': person.idNo,
      'applicant.mobile': person.mobile,
      'applicant.address': person.address,
      'agent.acting': false,
      'org.name': '西湖区龙井茶庄',
      'org.scope_codes': '茶叶种植；茶叶销售',
      'org.premises': person.address,
      'org.premises_proof': 'DECLARED',
      'result.delivery_mode': 'E_ONLY',
    },
    materials: [{ material: 'M01', as: 'PAPER' }],
    commitments: ['K01'],
  };
}

export async function submit(clients: Clients, order: IntakeSchemas['OrderRequest'], key?: string) {
  const header = key === undefined ? {} : { header: { 'Idempotency-Key': key } };
  return good(await clients.intake.POST('/applications', { params: header, body: order }));
}

export async function accept(clients: Clients, applicationId: string) {
  const params = { path: { applicationId } };
  return good(await clients.intake.POST('/applications/{applicationId}/acceptance', { params, body: {} }));
}

export async function grant(clients: Clients, taskId: string): Promise<BundleRoutingSchemas['Task']> {
  const params = { path: { taskId } };
  return good(
    await clients.routing.POST('/tasks/{taskId}/decision', { params, body: { outcome: 'GRANTED' } }),
  );
}
