import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A program that behaves like the hall's from outside: its environment, its one ready line, its end on SIGTERM. It knows just enough of
 * a lending library for the fixture story.
 */
const program = `
import { createServer } from 'node:http';
const { HALL_PORT, HALL_CLOCK, HALL_HOST, LIBRARY_MOOD } = process.env;
if (LIBRARY_MOOD === 'closed') { console.error('closed for stocktaking'); process.exit(3); }
const answers = [
  ['/dev/token', 200, { accessToken: 't', expiresIn: 60 }],
  ['/dev/clock', 200, { now: HALL_CLOCK }],
  ['/intake/parties', 200, { party: 'psn_0123456789abcdef0123456789abcdef' }],
  ['/intake/applications/', 404, { code: 'application_unknown', detail: '没有这份申请。' }],
  ['/intake/applications', 201, { application: 'app_1', status: LIBRARY_MOOD === 'strict' ? 'REFUSED' : 'RECEIVED', items: ['card-person'] }],
];
const server = createServer((request, response) => {
  const [, status, body] = answers.find(([path]) => request.url.startsWith(path)) ?? ['', 404, {}];
  response.writeHead(status, { 'content-type': 'application/json', etag: '"1"' });
  response.end(JSON.stringify(body));
});
server.listen(Number(HALL_PORT), HALL_HOST, () => {
  console.log('not the ready line');
  console.log(JSON.stringify({ ready: true, url: 'http://' + HALL_HOST + ':' + server.address().port }));
});
process.once('SIGTERM', () => { server.closeAllConnections(); server.close(() => process.exit(0)); });
`;

/** Writes the program into a folder, and says how to run it. */
export async function fakeHallProgram(
  folder: string,
): Promise<{ readonly node: string; readonly entry: string }> {
  const entry = join(folder, 'hall.mjs');
  await writeFile(entry, program);
  return { node: process.execPath, entry };
}
