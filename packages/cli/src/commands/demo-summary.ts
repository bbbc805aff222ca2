import type { Language } from '@walking-hall/app-error';
import { serviceApis } from '@walking-hall/contracts';
import { isGood, type StoryResult } from '../stories/story-result.ts';
import { alignColumns } from '../terminal/display-width.ts';
import type { Terminal } from '../terminal/terminal.ts';

const heads = {
  zh: ['', '故事', '日期', '步骤', '不符', '成效'],
  en: ['', 'Story', 'Dates', 'Steps', 'Missed', 'What it came to'],
} as const;

/** A table of the stories: when they happen, how many steps went as expected, what they came to. */
export function tellSummary(terminal: Terminal, results: readonly StoryResult[], language: Language): void {
  const rows = results.map((result) => [
    isGood(result) ? '✓' : '✗',
    result.title[language],
    datesOf(result),
    String(result.steps.length),
    String(result.missed),
    result.outcome?.[language] ?? '',
  ]);
  const [head = '', ...lines] = alignColumns([heads[language], ...rows]);
  terminal.say();
  terminal.say(terminal.paint('bold', head));
  lines.forEach((line, index) => {
    const result = results[index];
    terminal.say(terminal.paint(result && isGood(result) ? 'green' : 'red', line));
  });
}

/** Where to look around in the hall that is left open. */
export function tellWhatToSee(terminal: Terminal, url: string, played: StoryResult): void {
  const figures = requestOf(played, 'getFigures');
  const feed = requestOf(played, 'listNotices');
  terminal.say();
  terminal.say(`大厅开着：${terminal.paint('bold', url)}（按 Ctrl-C 关门）`);
  terminal.say(`The hall is open at ${url} (Ctrl-C closes it)`);
  terminal.say();
  terminal.say('接口文档 / interfaces:');
  for (const { name, title } of serviceApis) terminal.say(`  ${url}/${name}/openapi.json  ${title.zh}`);
  terminal.say('取一枚演示用令牌 / a token for the demonstration:');
  terminal.say(`  TOKEN=$(curl -s ${url}/dev/token -H 'content-type: application/json' \\`);
  terminal.say(
    `    -d '{"sub":"visitor","roles":["platform-admin"]}' | sed 's/.*"accessToken":"\\([^"]*\\)".*/\\1/')`,
  );
  if (figures) terminal.say('统计 / figures:');
  if (figures) terminal.say(`  curl -s -H "Authorization: Bearer $TOKEN" '${url}${figures}'`);
  if (feed) terminal.say('消息 / notices:');
  if (feed) terminal.say(`  curl -s -H "Authorization: Bearer $TOKEN" '${url}${feed}'`);
  terminal.say('提交记录 / commits:');
  terminal.say(`  curl -s -H "Authorization: Bearer $TOKEN" '${url}/bundle-routing/feeds/commits?limit=20'`);
}

/** The path of the last such request that the story made. */
function requestOf({ steps }: StoryResult, call: string): string | undefined {
  const step = steps.findLast((one) => one.call === call && one.status === 200);
  return step?.request?.replace(/^GET /, '');
}

function datesOf({ starts, ends }: StoryResult): string {
  const [from, to] = [starts.slice(0, 10), ends.slice(0, 10)];
  return from === to ? from : `${from} → ${to.slice(5)}`;
}
