import { describe, expect, it } from 'vitest';
import { standoff } from '../testing/cli.ts';
import { COMMANDS } from './run.ts';
import { programVersion } from './version.ts';

const NAMES = COMMANDS.map(({ name }) => name).join(', ');

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line of the help: what stands on the left, perhaps with what it takes, then what it does. */
const linePattern = (left: string, right: string) => new RegExp(`^ {2}${literal(left)}( .*)? ${literal(right)}$`);

describe('standoff', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('shows every command and how to start, for %j', async (args) => {
    const { code, out, err } = await standoff(...args);
    expect([code, err]).toEqual([0, []]);
    for (const { name, summary, examples } of COMMANDS) {
      expect(out).toContainEqual(expect.stringMatching(linePattern(name, summary)));
      expect(out.join('\n')).toContain(examples[0]?.[0]);
    }
  });

  it('says its version', async () => {
    expect(await standoff('--version')).toEqual({ code: 0, out: [programVersion()], err: [] });
    expect(programVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([
    ['sevre', "There is no command 'sevre': did you mean 'serve'?"],
    ['frobnicate', `There is no command 'frobnicate': there are ${NAMES}`],
    ['constructor', `There is no command 'constructor': there are ${NAMES}`],
    ['--versoin', `There is no command '--versoin': there are ${NAMES}`],
  ])('does not take %s for a command, and helps', async (name, message) => {
    expect(await standoff(name)).toEqual({ code: 2, out: [], err: [message] });
  });

  it.each([
    [['serve', '--prot', '1'], 'serve has no option --prot: did you mean --port?'],
    [['list', '--constructor'], 'list has no option --constructor: see standoff list --help'],
    [['check', '-q', 'x'], 'check has no option -q: see standoff check --help'],
  ])('does not take %j for options, and helps', async (args, message) => {
    expect(await standoff(...args)).toEqual({ code: 2, out: [], err: [message] });
  });

  it('wants a value where an option takes one', async () => {
    const { code, err } = await standoff('serve', '--port');
    expect([code, err[0]]).toEqual([2, expect.stringContaining('--port')]);
  });
});

describe.each(COMMANDS)('standoff $name --help', ({ name, options, examples }) => {
  it.each([[[name, '--help']], [[name, '-h']], [['help', name]]])(
    'shows every option and examples, for %j',
    async (args) => {
      const { code, out, err } = await standoff(...args);
      expect([code, err]).toEqual([0, []]);
      expect(out).toContain('Examples');
      for (const [option, { help }] of Object.entries(options))
        expect(out).toContainEqual(expect.stringMatching(linePattern(`--${option}`, help)));
      for (const [line, does] of examples) expect(out).toContainEqual(expect.stringMatching(linePattern(line, does)));
    },
  );

  it('fits in 120 columns', async () => {
    const { out } = await standoff(name, '--help');
    expect(out.filter((line) => line.length > 120)).toEqual([]);
  });
});
