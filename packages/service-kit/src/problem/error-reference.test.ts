import { AppError, type ErrorCode, errorTable } from '@walking-hall/app-error';
import { expect, test } from 'vitest';
import { statusOf } from './problem.ts';

const intro = `# Errors

Every code that can leave the hall, in the order of the error table (\`packages/app-error/src/error-table.ts\`). Codes are
stable: clients branch on them. Over HTTP they arrive as problem details (RFC 9457, \`application/problem+json\`), whose
\`code\` is the first column and whose \`detail\` is the sentence in the language that \`Accept-Language\` asks for; \`{name}\`
stands for a parameter. \`request_invalid\` is 400 where only headers are wrong. Codes that begin with \`field_\` stand in
the problem's \`errors\`, one for each wrong place.

Written by a test; after a change to the table run
\`npx vitest run --project unit packages/service-kit --update\`.

| Code | HTTP status | 中文 | English |
| --- | --- | --- | --- |
`;

test('docs/reference/errors.md lists the error table, row for row', async () => {
  const codes = Object.keys(errorTable) as ErrorCode[];
  const rows = codes.map((code) => {
    const { zh, en } = errorTable[code];
    return `| \`${code}\` | ${statusOf(new AppError(code))} | ${cell(zh)} | ${cell(en)} |\n`;
  });
  await expect(intro + rows.join('')).toMatchFileSnapshot('../../../../docs/reference/errors.md');
});

function cell(sentence: string): string {
  return sentence.replaceAll('|', '\\|');
}
