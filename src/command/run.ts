import {type ParseArgsConfig, parseArgs} from 'node:util';
import {doctor, doctorOptions} from './doctor.js';
import {Fault} from './fault.js';
import {help, topicNames} from './help.js';
import {FAILED, type Io, OK} from './io.js';
import {readLibrary} from './library.js';
import {didYouMean} from './nearest.js';
import {render, renderOptions} from './render.js';
import {snippet, snippetOptions} from './snippet.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses a command's arguments.
 *
 * @throws {Fault} When an option is unknown, lacks its value, or has a value that it does not take.
 */
function read<T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({args: [...args], options: {...options, help: {type: 'boolean', short: 'h'}}, allowPositionals: true, strict: true});
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const [, given = ''] = /'(-{1,2}[^\s'=,]+)/.exec(message) ?? [];
    const known = Object.keys(options).map((name) => `--${name}`);
    const see = `See: smp-elements help ${command}`;
    throw new Fault(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `${command} has no option ${given}.${didYouMean(given, known)} ${see}`
        : `The option ${known.find((name) => message.includes(name)) ?? given} was given wrongly: it ${/does not take/.test(message) ? 'takes no value' : 'needs a value'}. ${see}`,
    );
  }
}

function told(topic: string | undefined, io: Io): number {
  const text = help(topic);
  if (text === undefined)
    throw new Fault(`There is no help on "${topic ?? ''}".${didYouMean(topic ?? '', topicNames)} There is on: ${topicNames.join(', ')}.`);
  io.out(text);
  return OK;
}

async function dispatch([command, ...args]: readonly string[], io: Io): Promise<number> {
  switch (command) {
    case undefined:
    case '--help':
    case '-h':
      return told(undefined, io);
    case 'help':
      return told(args[0], io);
    case '--version':
    case '-v':
      io.out(`${readLibrary().version}\n`);
      return OK;
    case 'render': {
      const {values, positionals} = read(command, args, renderOptions);
      return values.help ? told(command, io) : render(values, positionals, io);
    }
    case 'snippet': {
      const {values, positionals} = read(command, args, snippetOptions);
      return values.help ? told(command, io) : snippet(values, positionals, io);
    }
    case 'doctor': {
      const {values, positionals} = read(command, args, doctorOptions);
      return values.help ? told(command, io) : doctor(values, positionals, io);
    }
    default:
      throw new Fault(
        `There is no command "${command}".${didYouMean(command, ['render', 'snippet', 'doctor', 'help'])} See: smp-elements --help`,
      );
  }
}

/**
 * Runs the command.
 *
 * @param args Arguments without the program's name.
 * @returns Exit code: 0 all is well, 1 doctor found something, 2 the command failed.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.err(
      error instanceof Fault
        ? `${error.message}\n`
        : `smp-elements has a fault of its own: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
    );
    return FAILED;
  }
}
