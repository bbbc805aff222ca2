import type { z } from 'zod';
import type { Place } from './yaml-place.ts';

export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What is wrong with a file that somebody wrote, and where. */
export interface FileProblem extends Place {
  /** `steps[2].call` */
  readonly path: string;
  readonly message: Text;
}

/** A problem before its place in the file is known. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: Text;
}

/** What the schema finds, in the words of whoever wrote the file. */
export function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: { zh: `没有“${key}”这一项。`, en: `There is no "${key}" here.` },
      }));
    case 'invalid_type':
      return [{ path, message: typeMessage(issue) }];
    case 'invalid_value':
      return [{ path, message: choiceMessage(issue) }];
    case 'invalid_key':
      return [
        {
          path,
          message: {
            zh: '名称须以小写字母开头，只含字母和数字。',
            en: 'A name begins with a small letter and has letters and digits alone.',
          },
        },
      ];
    case 'custom':
      return [
        {
          path,
          message: {
            zh: '写明 code 时须写明 400 以上的 status。',
            en: 'With a code, say the status too: one of 400 and above.',
          },
        },
      ];
    default:
      return [
        { path, message: { zh: `写法不对：${issue.message}`, en: `Written wrongly: ${issue.message}` } },
      ];
  }
}

function typeMessage({ expected, input }: z.core.$ZodIssueInvalidType): Text {
  if (input === undefined) return { zh: '缺少这一项。', en: 'This is missing.' };
  return { zh: `类型不对，应为 ${expected}。`, en: `Wrong type: ${expected} is expected.` };
}

function choiceMessage({ values }: z.core.$ZodIssueInvalidValue): Text {
  const choices = values.map(String).join(', ');
  return { zh: `只能是：${choices}。`, en: `It has to be one of: ${choices}.` };
}

/** `steps[2].call` */
export function readablePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
