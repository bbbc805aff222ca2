import {
  type CodeCheck,
  checkDivisionCode,
  checkIdNumber,
  checkUscc,
  codeReason,
} from '@walking-hall/official-codes';
import type { Terminal } from '../terminal/terminal.ts';

export const codeKinds = ['uscc', 'id', 'division'] as const;
export type CodeKind = (typeof codeKinds)[number];

const names = {
  uscc: { zh: '统一社会信用代码', en: 'unified social credit code' },
  id: { zh: '公民身份号码', en: 'citizen identity number' },
  division: { zh: '行政区划代码', en: 'administrative division code' },
} as const;

/** Says whether a code can exist. The code itself is not said again: it may be a person's number, and terminals are kept. */
export function checkCode(terminal: Terminal, kind: CodeKind, code: string, today: string): number {
  const check = checkOf(kind, code, today);
  const { zh, en } = names[kind];
  if (check.valid) {
    terminal.say(`✓ ${zh}正确 / valid ${en}`);
    return 0;
  }
  terminal.warn(`${zh}不正确：${codeReason(check.reason, 'zh', check.expected)}`);
  terminal.warn(`The ${en} is wrong: ${codeReason(check.reason, 'en', check.expected)}`);
  return 1;
}

function checkOf(kind: CodeKind, code: string, today: string): CodeCheck {
  switch (kind) {
    case 'uscc':
      return checkUscc(code);
    case 'id':
      return checkIdNumber(code, today);
    case 'division':
      return checkDivisionCode(code);
  }
}
