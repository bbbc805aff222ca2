import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type CodeKind, checkCode, codeKinds } from './commands/check-code.command.ts';
import {
  type DeadLettersOptions,
  listDeadLetters,
  replayDeadLetters,
} from './commands/dead-letters.command.ts';
import { type DemoOptions, demo } from './commands/demo.command.ts';
import { type DueOptions, due } from './commands/due.command.ts';
import type { KafkaPlace } from './commands/kafka.ts';
import { type PlanOptions, plan } from './commands/plan.command.ts';
import { type PlayCommandOptions, play } from './commands/play.command.ts';
import { type StartOptions, start } from './commands/start.command.ts';
import { topics } from './commands/topics.command.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs the command that the arguments name.
 * @param args without the program's own name
 * @returns the exit code
 */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let code = 0;
  const program = createProgram(surroundings, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
}

/** The commands with their options. `end` is told the exit code of the one that ran. */
export function createProgram(surroundings: Surroundings, end: (code: number) => void): Command {
  const { terminal } = surroundings;
  const language = () =>
    new Option('--lang <language>', '语言 / language').choices(['zh', 'en']).default('zh');
  const port = (value: string) => portNumber(value);

  const program = new Command('hall')
    .description('行走的办事大厅 / Walking Hall')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      writeErr: (text) => terminal.warn(text.trimEnd()),
      outputError: (text, write) => write(`命令写法不对，用法见 hall --help。\n${text}`),
    });

  program
    .command('start')
    .description('启动大厅 / start a hall')
    .option('--port <port>', '端口 / port', port, 8080)
    .option('--host <host>', '地址 / address', '127.0.0.1')
    .option('--data <folder>', '数据目录 / data folder', './data')
    .action(async (options: StartOptions) => end(await start(surroundings, options)));

  program
    .command('demo')
    .description(
      '演示：在一个大厅里依次演完随附的故事 / play the shipped stories on one hall, then leave it open',
    )
    .option('--once', '演完即止 / end after the stories')
    .option('--port <port>', '端口 / port (8080)', port)
    .option('--data <folder>', '空的数据目录，缺省为临时目录 / an empty data folder')
    .addOption(language())
    .action(async (options: DemoOptions) => end(await demo(surroundings, options)));

  program
    .command('play')
    .description('演一个或几个故事 / play stories')
    .argument('<files...>', '故事文件 / story files')
    .option('--url <url>', '已在运行的大厅，缺省另起一个 / a hall that runs already')
    .option('--json', '输出一份 JSON / print one JSON document')
    .addOption(language())
    .action(async (files: string[], options: PlayCommandOptions) =>
      end(await play(surroundings, files, options)),
    );

  program
    .command('plan')
    .description('离线推算办理方案 / plan an order, without a hall')
    .requiredOption('--bundle <id or path>', '主题包 / bundle')
    .requiredOption('--order <file>', '申请文件（YAML 或 JSON） / order file')
    .addOption(language())
    .option('--json', '输出 JSON / print JSON')
    .action(async (options: PlanOptions) => end(await plan(surroundings, options)));

  program
    .command('due')
    .description('推算期限的最后一日（起始日不计） / the last day of a limit')
    .argument('<date>', 'YYYY-MM-DD')
    .argument('<n>', '天数 / number of days')
    .addOption(
      new Option('--unit <unit>', '单位 / unit').choices(['working-day', 'day']).default('working-day'),
    )
    .option('--region <code>', '区域 / region')
    .action((date: string, count: string, options: DueOptions) => end(due(terminal, date, count, options)));

  program
    .command('check-code')
    .description('核对代码 / check a code')
    .addArgument(new Argument('<kind>', 'uscc | id | division').choices(codeKinds))
    .argument('<code>', '代码 / code')
    .action((kind: CodeKind, code: string) => end(checkCode(terminal, kind, code, surroundings.today())));

  const brokers = () =>
    new Option('--brokers <list>', 'Kafka 地址 / brokers: kafka-1:9092,kafka-2:9092').makeOptionMandatory();
  const prefix = () => new Option('--prefix <prefix>', '主题前缀 / before the names of topics').default('');
  program
    .command('topics')
    .description('检查或创建 Kafka 主题 / compare Kafka’s topics with what the hall needs, or create them')
    .addArgument(new Argument('<how>', 'plan | apply').choices(['plan', 'apply']))
    .addOption(brokers())
    .addOption(prefix())
    .action(async (how: 'plan' | 'apply', place: KafkaPlace) => end(await topics(surroundings, how, place)));

  const subscription = () =>
    new Option('--subscription <name>', '仅此订阅搁置的消息 / only what this one set aside');
  const deadLetters = program
    .command('dead-letters')
    .description('搁置的消息 / messages that were set aside');
  deadLetters
    .command('list')
    .description('列出 / list them')
    .addOption(brokers())
    .addOption(prefix())
    .addOption(subscription())
    .action(async (options: DeadLettersOptions) => end(await listDeadLetters(surroundings, options)));
  deadLetters
    .command('replay')
    .description('重新投递，缺省为全部 / hand them over again, all of them where none is named')
    .argument('[ids...]', '编号 / ids')
    .addOption(brokers())
    .addOption(prefix())
    .addOption(subscription())
    .action(async (ids: string[], options: DeadLettersOptions) =>
      end(await replayDeadLetters(surroundings, ids, options)),
    );

  return program;
}

function portNumber(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new InvalidArgumentError('端口为 0 至 65535 / a port is 0 to 65535.');
}
