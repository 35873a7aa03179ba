import { prepareRun } from '../main.ts';
import { terminalText } from '../report/escape.ts';
import { findingLine, planFindings, validityFindings } from '../target/findings.ts';
import { openWorkspace } from '../target/workspace.ts';
import type { Command } from './command.ts';
import { parseFlags } from './flags.ts';
import { ENTRIES, SELECTION } from './inputs.ts';
import { commandSettings } from './settings.ts';
import { localWorld } from './world.ts';

/** `check`: is this config valid for LiteLLM, and, with a catalogue, up to date? Offline. */
export const check: Command = {
  name: 'check',
  summary: 'Check a config.yaml offline: valid for LiteLLM and, with --catalogue, up to date.',
  usage: 'check [--config FILE] [--catalogue FILE] [FLAGS]',
  inputs: ['config-path', 'catalogue', ...SELECTION, ...ENTRIES],
  switches: [{ name: 'json', means: 'Print the findings as JSON.' }],
  examples: [
    ['check --config config.yaml', 'Report what keeps LiteLLM from starting, or makes it drop an entry.'],
    ['check --catalogue models.json', 'Report also what a sync with this recorded list would change.'],
  ],
  async run(args, io) {
    const flags = parseFlags(check, args);
    const settings = await commandSettings(flags, io, { mode: 'check' });
    const world = localWorld(io, flags);
    const { sources } = await openWorkspace(settings, world);
    const found = validityFindings(sources);
    if (settings.catalogueFile !== undefined) {
      found.push(...planFindings((await prepareRun(settings, world)).plan));
    }
    if (flags.switches.has('json')) {
      io.out(`${JSON.stringify(found.map(({ place, ...rest }) => ({ ...place, ...rest })))}\n`);
    } else if (found.length === 0) {
      io.out(terminalText(`${sources.map(({ path }) => path).join(', ')}: ok\n`));
    } else {
      io.out(terminalText(`${found.map(findingLine).join('\n')}\n`));
    }
    return found.some(({ severity }) => severity !== 'warning') ? 1 : 0;
  },
};
