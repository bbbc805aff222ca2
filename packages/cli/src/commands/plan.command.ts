import { resolve } from 'node:path';
import { AppError, errorSentence, type Language } from '@walking-hall/app-error';
import { type ApprovalPlan, planApprovals } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import { readText, unreadable } from '../files/read-text.ts';
import { readBundleFile } from '../plans/bundle-file.ts';
import { describePlan } from '../plans/describe-plan.ts';
import { type OrderFile, readOrder } from '../plans/order-file.ts';
import type { Surroundings } from '../surroundings.ts';
import { warnOfBadFiles } from './warn-of-bad-files.ts';

export interface PlanOptions {
  readonly bundle: string;
  readonly order: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Plans an order without a hall: 0 with the plan, 1 where it can not be carried out, 2 where a file can not be used. */
export async function plan(surroundings: Surroundings, options: PlanOptions): Promise<number> {
  const { terminal, folder, bundlesFolder } = surroundings;
  const { lang } = options;
  const parsed = await readBundleFile(options.bundle, { shipped: bundlesFolder, folder });
  if (!parsed) {
    terminal.warn(`没有主题包“${options.bundle}”：应为随附主题包的编号，或 bundle.json 的路径。`);
    terminal.warn(
      `There is no bundle "${options.bundle}": give the id of one that ships, or the path of a bundle.json.`,
    );
    return 2;
  }
  if (!parsed.ok) {
    for (const { path, message } of parsed.problems)
      terminal.warn(`${options.bundle} ${path}: ${message[lang]}`);
    return 2;
  }
  const text = await readText(resolve(folder, options.order));
  const read = text === undefined ? { ok: false as const, problems: [unreadable] } : readOrder(text);
  if (!read.ok) {
    warnOfBadFiles(terminal, [{ file: options.order, problems: read.problems }], lang);
    return 2;
  }
  return tellPlan(surroundings, parsed.bundle, read.value, options);
}

function tellPlan(
  { terminal }: Surroundings,
  bundle: Bundle,
  order: OrderFile,
  { lang, json = false }: PlanOptions,
): number {
  try {
    const planned = planOf(bundle, order);
    if (json) terminal.say(JSON.stringify(planned, null, 2));
    else {
      for (const { heading, lines } of describePlan(planned, bundle, lang)) {
        terminal.say(terminal.paint('bold', heading));
        for (const line of lines) terminal.say(`  ${line.trimEnd()}`);
      }
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const problems = error.issues.map(({ path, code, params = {} }) => ({
      path,
      code,
      message: errorSentence(code, params, lang),
    }));
    if (json)
      terminal.say(
        JSON.stringify(
          { code: error.code, detail: errorSentence(error.code, error.params, lang), errors: problems },
          null,
          2,
        ),
      );
    else {
      terminal.warn(errorSentence(error.code, error.params, lang));
      for (const { path, message } of problems) terminal.warn(`  ${path}: ${message}`);
    }
    return 1;
  }
}

function planOf(
  bundle: Bundle,
  { region, items, answers, materialsHeld, policies, startDate, ...rest }: OrderFile,
): ApprovalPlan {
  const { commitments, promisedMaterials, targetDate } = rest;
  return planApprovals({
    bundle,
    order: {
      items,
      answers,
      ...(commitments === undefined ? {} : { commitments }),
      ...(promisedMaterials === undefined ? {} : { promisedMaterials }),
      ...(targetDate === undefined ? {} : { targetDate }),
    },
    facts: { region, policies, itemsOff: [], materialsHeld },
    calendar: createWorkingCalendar([nationalCalendar]),
    startDate,
  });
}
