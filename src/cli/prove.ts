import { formatLocation } from '../config-location.ts';
import { Failure } from '../errors.ts';
import type { Proof, Row } from '../prove/model.ts';
import { proofProblem, proveFiles } from '../prove-files.ts';
import { terminalText } from '../report/escape.ts';
import { proofLines, resultText } from '../report/proof.ts';
import type { Command, Io } from './command.ts';
import { parseFlags } from './flags.ts';
import { problemText } from './problem.ts';
import { commandSettings } from './settings.ts';
import { table } from './table.ts';
import { localWorld } from './world.ts';

/** `prove`: does a real LiteLLM start with this config, and does every Copilot entry answer? */
export const prove: Command = {
  name: 'prove',
  summary:
    'Start a real LiteLLM with a config.yaml and call every Copilot entry, with a stand-in for Copilot.',
  usage: 'prove [FILE …] [--litellm VERSION] [--catalogue FILE] [--before FILE] [FLAGS]',
  inputs: ['config-path', 'catalogue'],
  switches: [
    {
      name: 'litellm',
      value: 'VERSION',
      means: 'A version, `newest` (default), `deployed`, or the path of an installed `litellm`.',
    },
    {
      name: 'before',
      value: 'FILE',
      means: 'The file before the change. Only entries that differ from it are called.',
    },
    { name: 'json', means: 'Print the proof as JSON.' },
  ],
  positional: 'config-path',
  examples: [
    ['prove config.yaml', 'Call every Copilot entry on the newest LiteLLM.'],
    [
      'prove --litellm 1.106.2 --before old.yaml new.yaml',
      'Call only the entries that differ from another file.',
    ],
  ],
  async run(args, io) {
    const flags = parseFlags(prove, args);
    const settings = await commandSettings(flags, io, { mode: 'check' });
    const world = localWorld(io, flags);
    const proof = await proveFiles(settings, world, {
      litellm: flags.values.litellm ?? 'newest',
      before: flags.values.before,
      cache: undefined,
      // progress is for people at a terminal; standard output contains the result alone
      say: io.terminal.err
        ? (message) => io.err(terminalText(`${message}\n`))
        : (message) => world.log.debug(message),
    });
    const isJson = flags.switches.has('json');
    io.out(isJson ? `${JSON.stringify(proof)}\n` : terminalText(shown(proof, io)));
    const problem = proofProblem(proof);
    if (problem === undefined) return 0;
    if (!isJson) throw new Failure(problem);
    // The proof is the only value on stdout.
    io.err(terminalText(problemText(problem)));
    return 1;
  },
};

function shown(proof: Proof, io: Io): string {
  const files = proof.kind === 'not-run' ? [] : proof.files;
  const tables = files.flatMap((file) => [
    ...(files.length > 1 ? [`${formatLocation(file)}\n`] : []),
    ...(file.rows.length > 0 ? [rowsTable(file.rows, io)] : []),
    ...(file.switchedOff.length > 0 ? [`Switched off in the proof: ${file.switchedOff.join(', ')}.\n`] : []),
    ...(file.refusedHosts.length > 0
      ? [
          `LiteLLM tried to connect to other hosts, which the proof refused: ${file.refusedHosts.join(', ')}.\n`,
        ]
      : []),
  ]);
  return [...tables, ...proofLines(proof).map((line) => `${line}\n`)].join('');
}

function rowsTable(rows: readonly Row[], { width, color }: Io): string {
  return table<Row>(
    [
      { head: 'NAME', cell: ({ name }) => name },
      { head: 'ASKED', cell: ({ subject }) => subject },
      { head: 'RESULT', cell: resultText },
    ],
    rows,
    { width, color, dim: ({ result }) => result.kind === 'not-asked' },
  );
}
