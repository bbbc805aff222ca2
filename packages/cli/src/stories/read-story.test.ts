// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the references of a story are written like this
import { expect, test } from 'vitest';
import { lendingStory } from './lending-story.fixture.ts';
import { readStory } from './read-story.ts';

/** Problems of the story with one part of its text replaced, as `line:column path`. */
function problemsOf(from: string, to: string): string[] {
  expect(lendingStory).toContain(from);
  const read = readStory(lendingStory.replace(from, to));
  return read.ok ? [] : read.problems.map(({ line, column, path }) => `${line}:${column} ${path}`);
}

test('a good story is read', () => {
  expect(readStory(lendingStory)).toMatchObject({ ok: true, value: { id: 'first-card' } });
});

test.each([
  ['an unknown key, at its own line', 'as: desk', 'as: desk\n    wait: 3', '13:5 steps[0].wait'],
  ['an unknown key deep inside', 'repeat: 2', 'headers: { etag: x }', '21:16 steps[1].headers.etag'],
  ['a missing part', 'title: { zh: 第一张借书证, en: The first card }\n', '', '1:1 title'],
  ['a text without its English', ', en: Submit }', ' }', '17:5 steps[1].say.en'],
  ['an operation that no service has', 'submitApplication', 'sendApplication', '19:5 steps[1].call'],
  [
    'an operation of several services without the service',
    'submitApplication',
    'readFeed',
    '19:5 steps[1].call',
  ],
  ['an actor who is nobody', 'as: desk', 'as: janitor', '12:5 steps[0].as'],
  ['a value before it is saved', "party: '${reader}'", "party: '${application}'", '18:5 steps[1].as'],
  [
    'a value that nothing saves',
    "applicationId: '${application}'",
    "applicationId: '${slip}'",
    '28:15 steps[2].params.applicationId',
  ],
  [
    'a path that is none',
    'application: application',
    "application: 'a b'",
    '22:13 steps[1].save.application',
  ],
  ['a parameter that the path has not', 'params: { ', 'params: { shelf: 3, ', '28:15 steps[2].params.shelf'],
  ['a parameter left out', "    params: { applicationId: '${application}' }\n", '', '24:5 steps[2].params'],
  ['an operator that is none', '$matches: 没有', '$like: 没有', '29:65 steps[2].expect.detail.$like'],
  ['a pattern that is none', '$matches: 没有', "$matches: '('", '29:65 steps[2].expect.detail.$matches'],
  ['a code without its status', 'status: 404, code', 'code', '29:5 steps[2].expect.status'],
  ['a time before the one before', 'at: 2026-07-20 09:00', 'at: 15:45', '24:5 steps[2].at'],
  ['a day that does not exist', 'at: 2026-07-20 09:00', 'at: 2026-07-32 09:00', '24:5 steps[2].at'],
  ['words for a time', 'at: 16:00', 'at: teatime', '16:5 steps[1].at'],
  ['a value that the outcome has not', '收到 ${application}', '收到 ${loan}', '30:12 outcome.zh'],
  ['a role that does not exist', 'roles: [clerk]', 'roles: [librarian]', '6:53 actors.desk.roles[0]'],
])('%s is told', (_, from, to, place) => {
  expect(problemsOf(from, to)).toEqual([place]);
});

test('all problems are told at once, in the order of the file', () => {
  const text = lendingStory
    .replace('as: desk', 'as: janitor')
    .replace('${slip}', '')
    .replace('at: 16:00', 'at: 15:00');
  const read = readStory(text);
  expect(read.ok ? [] : read.problems.map(({ line }) => line)).toEqual([12, 16]);
});

test('what is no YAML is told with its place, in both languages', () => {
  const read = readStory('id: first-card\ntitle: "open');
  expect(read).toMatchObject({ ok: false, problems: [{ line: 2 }] });
  expect(read.ok ? [] : read.problems[0]?.message.zh).toContain('YAML');
});

test.each(['', '[]', '3'])('a file of "%s" is no story', (text) => {
  const read = readStory(text);
  expect(read.ok).toBe(false);
});

test('what is written once can be used again: aliases and merged maps', () => {
  const text = lendingStory
    .replace("body: { items: ['${card}'] }", "body: &order { items: ['${card}'] }")
    .replace('call: getApplication', 'call: submitApplication\n    body: { <<: *order, region: "330100" }')
    .replace("    params: { applicationId: '${application}' }\n", '');
  const read = readStory(text);
  expect(read.ok && read.value.steps[2]?.body).toEqual({ items: ['${card}'], region: '330100' });
});
