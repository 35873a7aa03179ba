import { Failure } from '../errors.ts';
import type { InputName } from '../inputs/schema.ts';
import { INPUTS } from '../inputs/schema.ts';
import { prepareRun, run } from '../main.ts';
import type { Outcome } from '../outcome.ts';
import { terminalText } from '../report/escape.ts';
import { outputs } from '../report/outputs.ts';
import { text } from '../report/text.ts';
import { verdict } from '../report/verdict.ts';
import type { ChangedFile, ConfigFile } from '../sync/index.ts';
import type { Command } from './command.ts';
import { showDiff } from './diff.ts';
import { parseFlags } from './flags.ts';
import { localProblem } from './hints.ts';
import { errorJson, outputsJson } from './json.ts';
import { commandSettings, withToken } from './settings.ts';
import { localWorld } from './world.ts';

/** `sync`: the run of the Action, by default on the local file. */
export const sync: Command = {
  name: 'sync',
  summary: 'Bring a config.yaml up to date with Copilot’s catalogue.',
  usage: 'sync [FILE …] [--dry-run] [FLAGS]',
  positional: 'config-path',
  defaults: { mode: 'write' },
  inputs: (Object.keys(INPUTS) as InputName[]).filter((name) => !name.endsWith('-token')),
  switches: [
    { name: 'dry-run', means: 'Show what would change, as a diff, and write nothing.' },
    {
      name: 'history',
      value: 'FILE',
      means: 'File in which missing models are remembered. Default: a file in your state folder.',
    },
    { name: 'json', means: 'Print the outputs as JSON.' },
  ],
  examples: [
    ['sync --dry-run', 'Show what would change in config.yaml.'],
    ["sync 'values.yaml#/proxy_config'", 'Update a config inside a Helm values file.'],
    ['sync --mode pull-request --repository OWNER/NAME', 'Open a pull request, as the Action does.'],
  ],
  async run(args, io) {
    const flags = parseFlags(sync, args);
    const settings = await withToken(await commandSettings(flags, io, sync.defaults ?? {}), io);
    const world = localWorld(io, flags);
    const isJson = flags.switches.has('json');
    const outcome: Outcome = flags.switches.has('dry-run')
      ? await dryRun(settings, world, (before, changed) => {
          if (!isJson) io.out(showDiff(before, changed, io.color));
        })
      : await run(settings, world);
    const problem = verdict(outcome);
    if (isJson) {
      const error = problem === undefined ? {} : errorJson(localProblem(problem));
      io.out(`${JSON.stringify({ ...outputsJson(outputs(outcome)), ...error })}\n`);
      return problem === undefined ? 0 : 1;
    }
    io.out(terminalText(text(outcome)));
    if (problem !== undefined) throw new Failure(problem);
    return 0;
  },
};

/** Prints the plan. The steps that write are not called. */
async function dryRun(
  settings: Parameters<typeof prepareRun>[0],
  world: Parameters<typeof prepareRun>[1],
  show: (before: readonly Pick<ConfigFile, 'path' | 'bytes'>[], changed: readonly ChangedFile[]) => void,
): Promise<Outcome> {
  const { source, plan, changed, target, loaded } = await prepareRun(settings, world);
  show([...target.configs, ...target.exports], changed);
  return { source, plan, conclusion: { kind: 'planned' }, notices: loaded.notices };
}
