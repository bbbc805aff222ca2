import { expect, test } from 'vitest';
import { currentRules } from './core-rules.ts';
import { placeholdersFor } from './event-samples.ts';
import type { Rule } from './rule.ts';

test('docs/reference/notices.md lists the hall’s own rules, row for row', async () => {
  const rows = currentRules.map(rowOf);
  await expect([intro, ...rows].join('')).toMatchFileSnapshot('../../../../docs/reference/notices.md');
});

const intro = `# Notices

The hall's own notice rules, each with the event that owes it. A bundle adds rules of its own
([bundles](bundle.md)); their category is \`PROGRESS\`. How channels, regions' texts, caps and the ledger work:
[set up notices](../how-to/set-up-notices.md).

| Category | What it is | Can be switched off | Over the daily cap | In quiet hours |
| --- | --- | --- | --- | --- |
| \`DUTY\` 法定告知 | what the law obliges to say | by channel, but not in the feed | waits for the next day | waits |
| \`PROGRESS\` 办理进度 | how a matter goes on | by rule and channel | waits for the next day | waits |
| \`ALERT\` 预警 | what somebody has to act on now | by rule and channel | is skipped: it would be stale | goes |
| \`OFFER\` 推送 | what is pushed unasked; a party can opt out (PIPL art. 24) | by rule and channel | is skipped | waits |

Written by a test from \`apps/notification/src/rules\`; after a change there run
\`npx vitest run --project unit apps/notification --update\`.

| Rule | To | Category | Channels | Event | Title | A text may name |
| --- | --- | --- | --- | --- | --- | --- |
`;

function rowOf({ id, to, category, channels, on, title }: Rule): string {
  const names = placeholdersFor(on).map((name) => `\`{${name}}\``);
  const cells = [
    `\`${id}\``,
    to,
    category,
    channels.join(', '),
    `\`${on}\``,
    `${title.zh} / ${title.en}`,
    names.join(' '),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
