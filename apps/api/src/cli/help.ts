import type { Command } from './command.ts';

/** The help of the program: what each command does, and how to start. */
export const programHelp = (commands: readonly Command[]): string[] => [
  'standoff: events, actors, contested claims and their sources, as a network and a timeline',
  '',
  'Usage: standoff <command> [options]',
  '',
  'Commands',
  ...columns(commands.map(({ name, takes, summary }) => [[name, takes].filter(Boolean).join(' '), summary])),
  '',
  'Options',
  ...columns([
    ['--help', 'this text, or that of a command: standoff check --help'],
    ['--version', 'the version of the program'],
  ]),
  '',
  'Examples',
  ...columns(commands.flatMap(({ examples }) => examples.slice(0, 1))),
];

/** The help of one command. */
export const commandHelp = ({ name, takes, summary, options, examples }: Command): string[] => [
  `standoff ${name}: ${summary}`,
  '',
  `Usage: ${['standoff', name, takes, '[options]'].filter(Boolean).join(' ')}`,
  '',
  'Options',
  ...columns([
    ...Object.entries(options).map(([option, { value, help }]): [string, string] => [
      [`--${option}`, value].filter(Boolean).join(' '),
      help,
    ]),
    ['--help', 'this text'],
  ]),
  '',
  'Examples',
  ...columns(examples),
];

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}
