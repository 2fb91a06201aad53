import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { UsageError, type Command, type Output } from './command.ts';
import { exportStory } from './export.ts';
import { commandHelp, programHelp } from './help.ts';
import { importStory } from './import.ts';
import { list } from './list.ts';
import { publish } from './publish.ts';
import { reportError } from './report.ts';
import { serve } from './serve.ts';
import { suggest } from './suggest.ts';
import { programVersion } from './version.ts';

/** The commands, in the order of the help. A new one is one file and one entry here. */
export const COMMANDS: readonly Command[] = [serve, publish, check, list, exportStory, importStory];

/** Runs a command line (without the program's own name). Resolves with the exit code: 0 done, 1 failed, 2 not understood. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    const [name, ...rest] = args;
    if (name === undefined || ['--help', '-h', 'help'].includes(name)) return help(rest[0], output);
    if (name === '--version') return show([programVersion()], output);
    const command = commandNamed(name);
    return rest.includes('--help') || rest.includes('-h')
      ? show(commandHelp(command), output)
      : await command.run(parse(command, rest), output);
  } catch (error) {
    return reportError(error, output);
  }
}

const help = (name: string | undefined, output: Output): number =>
  show(name === undefined ? programHelp(COMMANDS) : commandHelp(commandNamed(name)), output);

function show(lines: readonly string[], { out }: Output): number {
  for (const line of lines) out(line);
  return 0;
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const names = COMMANDS.map((each) => each.name);
  const meant = suggest(name, names);
  throw new UsageError(
    `There is no command '${name}': ${meant ? `did you mean '${meant}'?` : `there are ${names.join(', ')}`}`,
  );
}

function parse({ name, options }: Command, args: string[]) {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const meant = suggest(token.name, Object.keys(options));
    throw new UsageError(
      `${name} has no option ${token.rawName}: ${meant ? `did you mean --${meant}?` : `see standoff ${name} --help`}`,
    );
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
