import { Failure } from '../errors.ts';
import type { InputName } from '../inputs/schema.ts';
import { INPUTS } from '../inputs/schema.ts';
import { prepareRun, run } from '../main.ts';
import type { Outcome } from '../outcome.ts';
import { terminalText } from '../report/escape.ts';
import { outputs } from '../report/outputs.ts';
import { text } from '../report/text.ts';
import { verdict } from '../report/verdict.ts';
import type { Command } from './command.ts';
import { showDiff } from './diff.ts';
import { parseFlags } from './flags.ts';
import { commandSettings, withToken } from './settings.ts';
import { localWorld } from './world.ts';

/** `sync`: the run of the Action, by default on the local file. */
export const sync: Command = {
  name: 'sync',
  summary: 'Bring a config.yaml up to date with Copilot’s catalogue.',
  usage: 'sync [--config FILE] [--catalogue FILE] [--dry-run] [FLAGS]',
  inputs: (Object.keys(INPUTS) as InputName[]).filter((name) => !name.endsWith('-token')),
  switches: [
    { name: 'dry-run', means: 'show what would change and write nothing' },
    {
      name: 'history',
      value: 'FILE',
      means: 'where missing models are remembered; by default a file in your state folder',
    },
    { name: 'json', means: 'print the outputs as JSON' },
  ],
  async run(args, io) {
    const flags = parseFlags(sync, args);
    const settings = await withToken(await commandSettings(flags, io, { mode: 'write' }), io);
    const world = localWorld(io, flags);
    const outcome: Outcome = flags.switches.has('dry-run')
      ? await dryRun(settings, world, (diff) => {
          if (!flags.switches.has('json')) io.out(terminalText(diff));
        })
      : await run(settings, world);
    io.out(
      flags.switches.has('json') ? `${JSON.stringify(outputs(outcome))}\n` : terminalText(text(outcome)),
    );
    const problem = verdict(outcome);
    if (problem !== undefined) throw new Failure(problem);
    return 0;
  },
};

/** Prints the plan. The steps that write are not called. */
async function dryRun(
  settings: Parameters<typeof prepareRun>[0],
  world: Parameters<typeof prepareRun>[1],
  show: (diff: string) => void,
): Promise<Outcome> {
  const { source, plan, changed, target, loaded } = await prepareRun(settings, world);
  show(showDiff(target.sources, changed));
  return { source, plan, conclusion: { kind: 'planned' }, notices: loaded.notices };
}
