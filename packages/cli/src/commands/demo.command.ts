import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '@walking-hall/app-error';
import { runHall } from '../halls/run-hall.ts';
import { withTemporaryFolder } from '../halls/temporary-folder.ts';
import type { Story } from '../stories/story.schema.ts';
import { inOrderOfTime, readStoryFiles, storyFilesIn } from '../stories/story-files.ts';
import { isGood, type StoryResult } from '../stories/story-result.ts';
import type { Surroundings } from '../surroundings.ts';
import { tellSummary, tellWhatToSee } from './demo-summary.ts';
import { hallFailure } from './hall-failure.ts';
import { playOne } from './play.command.ts';
import { warnOfBadFiles } from './warn-of-bad-files.ts';

export interface DemoOptions {
  /** Ends after the stories, with 1 when one was not as expected. */
  readonly once?: boolean;
  /** 8080 where absent; any free one with `once`. */
  readonly port?: number;
  /** An empty folder to keep the data of the last hall in; a temporary one where absent. */
  readonly data?: string;
  readonly lang: Language;
}

/**
 * Shows the hall: plays every story that ships with it, each on a hall of its own, since they overlap in time and a clock only
 * goes forward. The last one's is left open to look around.
 */
export async function demo(surroundings: Surroundings, options: DemoOptions): Promise<number> {
  const { terminal, folder } = surroundings;
  const { stories, bad } = await readStoryFiles(await storyFilesIn(surroundings.storiesFolder), folder);
  if (bad.length > 0) {
    warnOfBadFiles(terminal, bad, options.lang);
    return 2;
  }
  const show = (data: string) =>
    hallFailure(terminal, () => showHall(surroundings, inOrderOfTime(stories), data, options));
  if (options.data === undefined) return withTemporaryFolder(show);
  const data = resolve(folder, options.data);
  await mkdir(data, { recursive: true });
  if ((await readdir(data)).length === 0) return show(data);
  terminal.warn(`演示从空目录开始，而 ${data} 不是空的。`);
  terminal.warn(`A demonstration starts in an empty folder, and ${data} is not empty.`);
  return 1;
}

async function showHall(
  surroundings: Surroundings,
  stories: readonly Story[],
  data: string,
  { once = false, port = once ? 0 : 8080, lang }: DemoOptions,
): Promise<number> {
  const { terminal, env, interrupted } = surroundings;
  const last = stories.at(-1);
  if (!last) throw new Error('no stories ship with this hall');
  const program = surroundings.hallProgram();
  terminal.say(`行走的办事大厅 · 演示：${stories.length} 个故事，各在自己的大厅里，虚拟时钟`);
  terminal.say(
    `Walking Hall, a demonstration: ${stories.length} stories, each in a hall of its own on a virtual clock`,
  );
  const results: StoryResult[] = [];
  for (const story of stories.slice(0, -1)) results.push(await playOne(story, surroundings, { lang }));
  const hall = await terminal.during('大厅正在启动 / the hall is starting', () =>
    runHall({
      program,
      env,
      port,
      host: '127.0.0.1',
      data,
      clock: last.starts,
      logLevel: 'warn',
      logs: 'kept',
      interrupted,
    }),
  );
  try {
    const shown = await playOne(last, surroundings, { url: hall.url, lang });
    results.push(shown);
    tellSummary(terminal, results, lang);
    const code = results.every(isGood) ? 0 : 1;
    if (once) return code;
    tellWhatToSee(terminal, hall.url, shown);
    const endedEarly = await Promise.race([interrupted.then(() => undefined), hall.ended]);
    return endedEarly ?? 0;
  } finally {
    await hall.stop();
  }
}
