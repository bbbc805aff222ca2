import { enabledBundle, type HallClaims, problem } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { codeOf, granting } from '../testing/library-acts.ts';
import { bindery, library, shelf, shelves } from '../testing/library-bundles.ts';
import { admin } from '../testing/library-people.ts';
import { openRouting } from '../testing/open-routing.ts';

const manager: HallClaims = { sub: 'manager', roles: ['center-admin'], region: '330000/330100' };
const elsewhere: HallClaims = { ...manager, region: '330000/330200' };
const place = '/regions/330106/bundles/lending-library';
const limit = (value: number) => ({ promisedLimits: { 'rare-loan': { value, unit: 'WORKING_DAY' } } });
const terms = (overlay: object, version = '1.0.0') => ({ version, overlay });

describe('an overlay', () => {
  test('may narrow, and the narrower limit is what cases are opened under', async () => {
    await using hall = await openRouting();
    await hall.start();
    expect((await hall.put(place, manager, terms(limit(3)))).status).toBe(200);
    const id = await hall.accept(['rare-loan'], { held: ['CARD'] });
    expect((await hall.get(`/tasks/${id}.rare-loan`)).body).toMatchObject({
      promised: { dueDate: '2026-07-23' },
    });
  });

  test('that widens, names what is not there or gives a code that none can have is refused with every place', async () => {
    await using hall = await openRouting();
    await hall.start();
    const departments = { desk: { code: 'The Hall', name: { zh: '大厅', en: 'Hall' } } };
    const refused = await hall.put(place, manager, terms({ ...limit(6), itemsOff: ['ghost'], departments }));
    expect(codeOf(refused)).toBe('422 overlay_invalid');
    const paths = refused.parse(problem).errors?.map(({ path }) => path);
    expect(paths).toEqual(['itemsOff[ghost]', 'promisedLimits[rare-loan]', 'departments[desk].code']);
    expect((await hall.get('/regions/330106/bundles')).body).toMatchObject({
      entries: [{ overlay: { itemsOff: [] } }],
    });
  });

  test('names the department whose officers decide', async () => {
    await using hall = await openRouting();
    const departments = { desk: { code: '330106:stacks', name: { zh: '书库', en: 'Stacks' } } };
    await hall.start(library, { departments });
    const id = await hall.accept(['card']);
    expect(codeOf(await granting(hall, 'desk', `${id}.card-person`))).toBe('403 other_department');
    expect((await granting(hall, 'stacks', `${id}.card-person`)).status).toBe(200);
  });
});

describe('a bundle that refers to items of another', () => {
  const at = (id: string) => `/regions/330106/bundles/${id}`;
  const leftOut = [{ stage: 'OPEN', bundle: 'lending-library', item: 'binding' }];

  test('says what is left out, and takes it in once the region runs that other bundle', async () => {
    await using hall = await openRouting();
    const departments = { binder: { code: '330106:craft', name: { zh: '手作坊', en: 'Craft shop' } } };
    await hall.start(bindery);
    expect((await hall.put(at('bindery'), manager, terms({}))).body).toMatchObject({ leftOut });
    await hall.post('/bundles', admin, library);
    await hall.put(at('lending-library'), manager, terms({ departments }));
    const enabled = await hall.put(at('bindery'), manager, terms({}));
    expect(enabled.body).toMatchObject({ leftOut: [], overlay: { departments } });
    const { overlay } = enabled.parse(enabledBundle);
    expect((await hall.put(at('bindery'), manager, terms(overlay))).body).toEqual(enabled.body);
    const id = await hall.accept(['binding', 'loan'], { bundle: bindery, held: ['CARD'] });
    expect((await hall.get(`/tasks/${id}.binding`)).body).toMatchObject({
      bundle: 'bindery',
      department: '330106:craft',
    });
  });

  test('is refused with the place where the two disagree', async () => {
    await using hall = await openRouting();
    await hall.start();
    const other = shelves([shelf('binding')], [], { ...bindery, id: 'press-shop', items: [shelf('loan')] });
    await hall.post('/bundles', admin, other);
    const refused = await hall.put(at('press-shop'), manager, terms({}));
    expect(codeOf(refused)).toBe('422 overlay_invalid');
    expect(refused.parse(problem).errors?.map(({ path }) => path)).toContain(
      'stages[OPEN].references[lending-library:binding]',
    );
  });
});

describe('switching', () => {
  test('is for whoever works for the region, of a version that is there', async () => {
    await using hall = await openRouting();
    await hall.start();
    expect(codeOf(await hall.put(place, elsewhere, terms({})))).toBe('403 outside_scope');
    expect(codeOf(await hall.put(place, manager, terms({}, '9.0.0')))).toBe('404 bundle_unknown');
    expect(codeOf(await hall.put('/regions/330182/bundles/lending-library', admin, terms({})))).toBe(
      '404 region_unknown',
    );
    expect(codeOf(await hall.remove(place, elsewhere))).toBe('403 outside_scope');
    expect(codeOf(await hall.remove('/regions/330106/bundles/tool-shed', manager))).toBe(
      '409 bundle_not_enabled',
    );
  });

  test('off leaves open cases as they are, and the same terms again write nothing', async () => {
    await using hall = await openRouting();
    await hall.start();
    const commits = async () =>
      (await hall.persistence.streams.read('enablement/330106:lending-library')).length;
    await hall.put(place, manager, terms({}));
    expect(await commits()).toBe(1);
    const id = await hall.accept(['card']);
    expect((await hall.remove(place, manager)).status).toBe(204);
    expect((await hall.get('/regions/330106/bundles')).body).toMatchObject({ entries: [{ enabled: false }] });
    expect((await granting(hall, 'desk', `${id}.card-person`)).status).toBe(200);
    expect(await commits()).toBe(2);
  });
});

test('a region is set up below its parent, by whoever works for the parent', async () => {
  await using hall = await openRouting();
  await hall.start();
  const name = { zh: '景区', en: 'Scenic area' };
  const area = '/regions/westlake-scenic-area';
  const made = await hall.put(area, manager, { name, level: 'FUNCTIONAL_AREA', parent: '330106' });
  expect(made.body).toMatchObject({ path: '330000/330100/330106/westlake-scenic-area', policies: [] });
  expect((await hall.get(area)).body).toEqual(made.body);
  expect(codeOf(await hall.put(area, elsewhere, { name, level: 'AREA', parent: '330106' }))).toBe(
    '403 outside_scope',
  );
  expect(codeOf(await hall.put(area, manager, { name, level: 'AREA', parent: '330100' }))).toBe(
    '409 region_exists',
  );
  expect(codeOf(await hall.put(area, admin, { name, level: 'AREA', parent: '330999' }))).toBe(
    '404 region_unknown',
  );
});
