import type { Language } from '@walking-hall/app-error';
import { runHall } from '../halls/run-hall.ts';
import { withTemporaryFolder } from '../halls/temporary-folder.ts';
import { connectHall } from '../stories/hall-connection.ts';
import { playStory } from '../stories/play-story.ts';
import type { Story } from '../stories/story.schema.ts';
import { readStoryFiles } from '../stories/story-files.ts';
import { isGood, type StoryResult } from '../stories/story-result.ts';
import { tellBeginning, tellEnd, tellStep } from '../stories/tell-story.ts';
import type { Surroundings } from '../surroundings.ts';
import { hallFailure } from './hall-failure.ts';
import { warnOfBadFiles } from './warn-of-bad-files.ts';

export interface PlayCommandOptions {
  /** A hall that runs already; one of its own for each story where absent. */
  readonly url?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Plays stories: 0 when all was as expected, 1 when something was not, 2 when a file is no story. */
export async function play(
  surroundings: Surroundings,
  files: readonly string[],
  options: PlayCommandOptions,
): Promise<number> {
  const { terminal } = surroundings;
  const { stories, bad } = await readStoryFiles(files, surroundings.folder);
  if (bad.length > 0) {
    if (options.json) terminal.say(JSON.stringify({ passed: false, bad }, null, 2));
    else warnOfBadFiles(terminal, bad, options.lang);
    return 2;
  }
  return hallFailure(terminal, async () => {
    const results: StoryResult[] = [];
    for (const story of stories) results.push(await playOne(story, surroundings, options));
    const passed = results.every(isGood);
    if (options.json) terminal.say(JSON.stringify({ passed, stories: results }, null, 2));
    return passed ? 0 : 1;
  });
}

/** Plays one story, on the hall that is named or on one of its own, and tells how it goes. */
export async function playOne(
  story: Story,
  surroundings: Surroundings,
  options: PlayCommandOptions,
): Promise<StoryResult> {
  const { url, json = false, lang } = options;
  const { terminal } = surroundings;
  if (!json) tellBeginning(terminal, story, lang);
  const result =
    url === undefined
      ? await playInOwnHall(story, surroundings, options)
      : await playAt(url, story, surroundings, options);
  if (!json) tellEnd(terminal, result, lang);
  return result;
}

async function playInOwnHall(
  story: Story,
  surroundings: Surroundings,
  options: PlayCommandOptions,
): Promise<StoryResult> {
  const { terminal, env, interrupted } = surroundings;
  const program = surroundings.hallProgram();
  const { starts: clock } = story;
  return withTemporaryFolder(async (data) => {
    const starting = options.lang === 'zh' ? '大厅正在启动' : 'the hall is starting';
    const hall = await terminal.during(starting, () =>
      runHall({
        program,
        env,
        port: 0,
        host: '127.0.0.1',
        data,
        clock,
        logLevel: 'warn',
        logs: 'kept',
        interrupted,
      }),
    );
    try {
      return await playAt(hall.url, story, surroundings, options);
    } finally {
      await hall.stop();
    }
  });
}

/** Plays a story on a hall, telling each step as it ends unless a machine reads. */
function playAt(
  url: string,
  story: Story,
  { terminal, elapsedMs, fetch }: Surroundings,
  { json = false, lang }: Pick<PlayCommandOptions, 'json' | 'lang'>,
): Promise<StoryResult> {
  const told = json
    ? {}
    : { onStep: (step: Parameters<typeof tellStep>[1]) => tellStep(terminal, step, lang) };
  return playStory(story, connectHall(url, fetch), { elapsedMs, ...told });
}
