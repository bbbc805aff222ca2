// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the references of a story are written like this
import { describe, expect, test } from 'vitest';
import { answered, FakeHall } from './fake-hall.fixture.ts';
import { HallUnreachable, HallUnsuited } from './hall-connection.ts';
import { lendingStory } from './lending-story.fixture.ts';
import { playStory } from './play-story.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story.schema.ts';

const reader = 'psn_0123456789abcdef0123456789abcdef';
const unknown = { code: 'application_unknown', detail: '没有这份申请。' };
const good = {
  '/parties': () => answered(200, { party: reader }),
  '/applications/app_1': () => answered(404, unknown),
  '/applications': () =>
    answered(201, { application: 'app_1', status: 'RECEIVED', items: ['card-person', 'loan'] }, '"1"'),
};

function storyOf(from = '', to = ''): Story {
  const read = readStory(lendingStory.replace(from, to));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function played(hall: FakeHall, story = storyOf()) {
  let ms = 0;
  return playStory(story, hall, { elapsedMs: () => ms++ });
}

describe('a story that goes as it should', () => {
  test('has no misses, and says what it came to', async () => {
    const result = await played(new FakeHall(good));
    expect(result).toMatchObject({
      id: 'first-card',
      passed: 3,
      missed: 0,
      ends: '2026-07-20T09:00:00+08:00',
    });
    expect(result.outcome).toEqual({ zh: '收到 app_1', en: 'Received app_1' });
    expect(result.stopped).toBeUndefined();
  });

  test('moves the clock before each step, and sends the same request as often as it says', async () => {
    const hall = new FakeHall(good);
    await played(hall);
    expect(hall.asked).toEqual([
      'clock 2026-07-17T15:30:00+08:00',
      'post /intake/parties',
      'clock 2026-07-17T16:00:00+08:00',
      'post /intake/applications',
      'post /intake/applications',
      'clock 2026-07-20T09:00:00+08:00',
      'get /intake/applications/app_1',
    ]);
  });

  test('a repeated request has one Idempotency-Key, which no other step has', async () => {
    const hall = new FakeHall(good);
    await played(hall);
    const keys = hall.sent.map(({ headers }) => headers?.['idempotency-key']);
    expect(keys).toEqual(['first-card.1', 'first-card.2', 'first-card.2', undefined]);
  });

  test('values are in place: in bodies, in paths, in the actor’s claims', async () => {
    const hall = new FakeHall(good);
    await played(hall);
    expect(hall.sent[1]?.body).toEqual({ items: ['card-person'] });
    expect(hall.sent.map(({ headers }) => headers?.authorization)).toEqual([
      'Bearer first-card.desk:',
      `Bearer first-card.reader:${reader}`,
      `Bearer first-card.reader:${reader}`,
      `Bearer first-card.reader:${reader}`,
    ]);
  });

  test('answers are asked for in Chinese, whatever language the teller speaks', async () => {
    const hall = new FakeHall(good);
    await played(hall);
    expect(new Set(hall.sent.map(({ headers }) => headers?.['accept-language']))).toEqual(new Set(['zh']));
  });
});

describe('a story that does not', () => {
  test('tells each place with what was expected and what came, and goes on', async () => {
    const hall = new FakeHall({
      ...good,
      '/applications/app_1': () => answered(404, { ...unknown, code: 'case_unknown' }),
    });
    const result = await played(hall);
    expect(result).toMatchObject({ passed: 2, missed: 1 });
    expect(result.steps[2]).toMatchObject({
      misses: [{ path: 'code', expected: 'application_unknown', actual: 'case_unknown' }],
      answer: { code: 'case_unknown' },
      status: 404,
    });
  });

  test('without an expectation, anything but success is a miss', async () => {
    const result = await played(
      new FakeHall({ ...good, '/parties': () => answered(403, { code: 'role_missing' }) }),
    );
    expect(result.steps[0]?.misses).toEqual([{ path: 'status', expected: 200, actual: 403 }]);
  });

  test('a step whose values were never saved is not sent', async () => {
    const hall = new FakeHall({ ...good, '/parties': () => answered(200, {}) });
    const result = await played(hall);
    expect(result.steps[0]?.misses).toEqual([{ path: 'party', expected: 'a value to save' }]);
    expect(result.steps[1]).toMatchObject({ sent: 0, misses: [{ path: '${reader}' }] });
    expect(hall.sent).toHaveLength(1);
  });

  test('a double that comes to something else is a miss, though each answer alone is as expected', async () => {
    const twice = (_: unknown, time: number) =>
      answered(201, { application: `app_${time}`, status: 'RECEIVED', items: ['card-person'] }, '"1"');
    const result = await played(new FakeHall({ ...good, '/applications': twice }));
    expect(result.steps[1]?.misses).toEqual([
      { path: 'repeat[2].application', expected: 'app_1', actual: 'app_2' },
    ]);
  });

  test('the outcome is left out where its values are missing', async () => {
    const hall = new FakeHall({ ...good, '/applications': () => answered(422, { code: 'order_invalid' }) });
    expect((await played(hall)).outcome).toBeUndefined();
  });
});

describe('a hall that can not go on', () => {
  test('ends the story, with the reason', async () => {
    const hall = new FakeHall({ ...good, '/applications': () => new HallUnreachable('http://library.test') });
    const result = await played(hall);
    expect(result.steps).toHaveLength(1);
    expect(result.stopped?.en).toContain('http://library.test');
  });

  test('one on another clock says so', async () => {
    const hall = new FakeHall(good);
    hall.moveClock = async () => {
      throw new HallUnsuited('/dev/clock', answered(409, { detail: '时钟不能倒拨。' }));
    };
    const result = await played(hall);
    expect(result.steps).toEqual([]);
    expect(result.stopped?.zh).toContain('时钟不能倒拨');
  });

  test('a fault of our own is not taken for one of the hall', async () => {
    await expect(played(new FakeHall({ '/parties': () => new RangeError('shelf 9') }))).rejects.toThrow(
      'shelf 9',
    );
  });
});

test('bindings may use those before them', async () => {
  const hall = new FakeHall(good);
  await played(hall, storyOf('card: card-person', "kind: person\n  card: 'card-${kind}'"));
  expect(hall.sent[1]?.body).toEqual({ items: ['card-person'] });
});

test('the language of one answer can be another', async () => {
  const hall = new FakeHall(good);
  await played(
    hall,
    storyOf('    repeat: 2', '    headers: { language: en, ifMatch: \'"3"\', idempotencyKey: own }'),
  );
  expect(hall.sent[1]?.headers).toMatchObject({
    'accept-language': 'en',
    'if-match': '"3"',
    'idempotency-key': 'own',
  });
});
