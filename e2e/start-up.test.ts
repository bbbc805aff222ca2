import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type HallEnd, runToEnd, startHall, temporaryFolder } from './support/hall-process.ts';

const chinese = /\p{Script=Han}/u;
const stackFrame = /^\s+at /m;

/** Exit code 1, and one message that an operator can act on, in both languages. */
function expectRefusal({ code, stdout, stderr }: HallEnd, zh: RegExp, en: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toMatch(stackFrame);
  expect(stderr).not.toMatch(/Error\b/);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.filter((line) => chinese.test(line)).join('\n')).toMatch(zh);
  expect(lines.filter((line) => !chinese.test(line)).join('\n')).toMatch(en);
}

describe('a hall that can not start says why, in zh and en, and leaves nothing half-written', () => {
  test('where the data folder is a file', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'letters.txt');
    await writeFile(file, 'dear');
    expectRefusal(
      await runToEnd({ data: file }),
      /数据目录不可写：.*letters\.txt/,
      /data folder can not be written: .*letters\.txt/,
    );
    expect(await readdir(folder.path)).toEqual(['letters.txt']);
  });

  test('where the data folder lies below a file', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'letters.txt'), 'dear');
    const data = join(folder.path, 'letters.txt', 'hall');
    expectRefusal(await runToEnd({ data }), /数据目录不可写/, /data folder can not be written/);
    expect(await readdir(folder.path)).toEqual(['letters.txt']);
  });

  test('where the file system takes no folder', async () => {
    expectRefusal(
      await runToEnd({ data: '/proc/walking-hall' }),
      /数据目录不可写/,
      /data folder can not be written/,
    );
  });

  test('where the disk is full: not a byte of a database stays', async () => {
    await using folder = await temporaryFolder();
    const end = await runToEnd({ data: folder.path, fileLimitKb: 0 });
    expectRefusal(end, /数据|空间/, /folder|space|stored/);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test.each([4, 16, 64])(
    'where the disk is full after %i KB: a start with more room works',
    async (fileLimitKb) => {
      await using folder = await temporaryFolder();
      const end = await runToEnd({ data: folder.path, fileLimitKb });
      expectRefusal(end, /数据|空间/, /folder|space|stored/);
      await using hall = await startHall({ data: folder.path });
      expect((await hall.raw('GET', '/readyz')).status).toBe(200);
    },
  );

  test('where another hall works on the folder, and that one goes on', async () => {
    await using folder = await temporaryFolder();
    await using hall = await startHall({ data: folder.path });
    expectRefusal(await runToEnd({ data: folder.path }), /正被另一个大厅使用/, /Another hall is using/);
    expect((await hall.raw('GET', '/readyz')).status).toBe(200);
  });

  test('where a data file is something else, which is left as it is', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'reporting.db'), 'dear diary, today nothing was approved');
    expectRefusal(await runToEnd({ data: folder.path }), /数据文件打不开/, /data file can not be opened/);
    expect(await readFile(join(folder.path, 'reporting.db'), 'utf8')).toMatch(/^dear diary/);
  });

  test('where the port is taken', async () => {
    await using folder = await temporaryFolder();
    await using taken = await takePort();
    const end = await runToEnd({ data: folder.path, env: { HALL_PORT: String(taken.port) } });
    expectRefusal(end, new RegExp(`端口 ${taken.port} 已被占用`), new RegExp(`Port ${taken.port} is taken`));
  });

  test('in production without an OIDC issuer', async () => {
    await using folder = await temporaryFolder();
    const env = { NODE_ENV: 'production', HALL_CLOCK: undefined };
    expectRefusal(await runToEnd({ data: folder.path, env }), /HALL_OIDC_ISSUER/, /HALL_OIDC_ISSUER/);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('in production with a virtual clock', async () => {
    await using folder = await temporaryFolder();
    const env = { NODE_ENV: 'production', HALL_OIDC_ISSUER: 'https://sso.example.gov.cn' };
    expectRefusal(await runToEnd({ data: folder.path, env }), /HALL_CLOCK/, /HALL_CLOCK/);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('with several variables wrong, all of them named and none of their values shown', async () => {
    await using folder = await temporaryFolder();
    const wrong = {
      HALL_PORT: '99999',
      HALL_LOG: 'loud',
      HALL_CLOCK: 'tomorrow',
      HALL_VAULT_KEY: 'deadbeef-secret',
      HALL_OIDC_ISSUER: 'sso',
      HALL_RATE_LIMIT: 'many',
    };
    const end = await runToEnd({ data: folder.path, env: wrong });
    expectRefusal(end, /配置有误/, /The configuration is wrong/);
    for (const variable of Object.keys(wrong)) {
      expect(end.stderr.match(new RegExp(`^ +${variable}: `, 'gm')), variable).toHaveLength(2);
    }
    expect(end.stderr).not.toContain('deadbeef-secret');
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('with a vault key that is damaged', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'vault.key'), 'half a key');
    expectRefusal(await runToEnd({ data: folder.path }), /密钥文件已损坏/, /key file is damaged/);
    expect(await readdir(folder.path)).toEqual(['vault.key']);
  });

  test('with its vault key lost: it makes no new one, which would not open what the old one sealed', async () => {
    await using folder = await temporaryFolder();
    await (await startHall({ data: folder.path })).stop();
    const key = join(folder.path, 'vault.key');
    await rm(key);
    expectRefusal(await runToEnd({ data: folder.path }), /缺少密钥文件/, /key file is missing/);
    expect(existsSync(key)).toBe(false);
  });
});

async function takePort(): Promise<{ readonly port: number } & AsyncDisposable> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port was taken');
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: address.port, [Symbol.asyncDispose]: close };
}
