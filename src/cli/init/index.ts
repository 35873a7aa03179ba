import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../errors.ts';
import { filesBelow } from '../../files.ts';
import { terminalText } from '../../report/escape.ts';
import { checkedConfigs } from '../../target/findings.ts';
import { openWorkspace } from '../../target/workspace.ts';
import { list } from '../../words.ts';
import type { Files } from '../../world.ts';
import type { Command, Io } from '../command.ts';
import { type Flags, parseFlags } from '../flags.ts';
import { commandSettings } from '../settings.ts';
import { findConfigs } from './find.ts';
import { git, originOf } from './git.ts';
import { type Pin, pinOf } from './pin.ts';
import { SECRET, WORKFLOW, workflowText } from './workflow.ts';

/** `init`: writes the workflow for the repository in the current folder, and prints what only its owner can do. */
export const init: Command = {
  name: 'init',
  summary: 'Write the workflow for the repository in the current folder.',
  usage: 'init [FILE …] [--json]',
  positional: 'config-path',
  inputs: ['config-path'],
  switches: [{ name: 'json', means: 'Print the result and the remaining steps as JSON.' }],
  examples: [
    ['init', 'Find the configs of the repository and write the workflow.'],
    ["init 'values.yaml#/proxy_config'", 'Write the workflow for this config only.'],
  ],
  async run(args, io) {
    const flags = parseFlags(init, args);
    const root = await git(io.cwd, 'rev-parse', '--show-toplevel');
    if (root === undefined) {
      throw fail('FILE_ERROR', 'The current folder is not in a git repository.', {
        hint: 'Run `init` in the repository that contains the config.',
      });
    }
    const files = filesBelow(root);
    await refuseSecond(files);
    const configs = await chosen(flags, io, files);
    const pin = await pinOf(io.program);
    await write(join(root, WORKFLOW), workflowText({ uses: pin.uses, configs, minute: minute() }));
    const next = nextSteps((await originOf(root)) ?? 'OWNER/REPO', io.program);
    if (flags.switches.has('json')) {
      io.out(
        `${JSON.stringify({ workflow: WORKFLOW, configs, uses: pin.uses, missing: pin.missing, next })}\n`,
      );
    } else {
      io.out(terminalText(done(configs, pin, next)));
    }
    return 0;
  },
};

/** Two workflows would work on the same branch. */
async function refuseSecond(files: Files): Promise<void> {
  const workflows = (await files.list()).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  for (const path of workflows) {
    const text = new TextDecoder().decode((await files.read(path)) ?? new Uint8Array());
    if (path === WORKFLOW || /\buses:.*\/copilot-model-sync@/.test(text)) {
      throw fail('FILE_ERROR', 'The workflow already exists. It is not changed.', {
        place: { path },
        hint: 'Edit it, or delete it and run `init` again.',
      });
    }
  }
}

/** The configs that were named, or those that are found: with Copilot entries where any file has some. */
async function chosen(flags: Flags, io: Io, files: Files): Promise<readonly string[]> {
  const named = flags.inputs['config-path'];
  if (named !== undefined) {
    const settings = await commandSettings(flags, io, { mode: 'check' });
    // What cannot be synced is refused here, and not in the first run.
    checkedConfigs((await openWorkspace(settings, { env: io.env, files })).configs);
    return named.split('\n');
  }
  const found = await findConfigs(files);
  const copilot = found.filter(({ hasCopilot }) => hasCopilot);
  const configs = (copilot.length > 0 ? copilot : found).map(({ path }) => path);
  if (configs.length === 0) {
    throw fail('CONFIG_MISSING', 'No file of the repository has a `model_list`.', {
      hint: 'Run `init` in the repository that contains the config. To start a new config, set `create-config: true` in your own workflow.',
    });
  }
  if (copilot.length === 0 && configs.length > 1) {
    const names = list(
      configs.map((path) => `\`${path}\``),
      10,
    );
    throw fail('CONFIG_PATH', `Several configs have no Copilot entry yet: ${names}.`, {
      hint: 'Name the configs that should get Copilot’s models: `init FILE`.',
    });
  }
  return configs;
}

/** Never overwrites: the file may have been created after it was looked for. */
async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw fail('FILE_ERROR', `The workflow cannot be written: ${code}.`, {
      place: { path: WORKFLOW },
      cause: error,
    });
  }
}

/** Not at the full hour, when GitHub delays schedules, and not the same for everybody. */
function minute(): number {
  return 5 + Math.floor(Math.random() * 50);
}

interface NextStep {
  readonly what: string;
  readonly command: string;
}

function nextSteps(repository: string, program: string): readonly NextStep[] {
  const name = basename(program);
  const self = /\.m?js$/.test(name) ? `node ${quoted(program)}` : name;
  return [
    {
      what: 'Log in to Copilot and store the token as a secret',
      command: `${self} login | gh secret set ${SECRET} --repo ${repository}`,
    },
    {
      what: 'Allow GitHub Actions to create pull requests',
      command: `gh api --method PUT repos/${repository}/actions/permissions/workflow -F can_approve_pull_request_reviews=true`,
    },
  ];
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function done(configs: readonly string[], pin: Pin, next: readonly NextStep[]): string {
  return [
    `Written: ${WORKFLOW}, for ${list(configs, 10)}.`,
    ...(pin.missing.length === 0 ? [] : [MISSING]),
    '',
    'Two commands remain:',
    '',
    ...next.flatMap(({ what, command }, index) => [`${index + 1}. ${what}:`, `   ${command}`, '']),
    'Then commit the workflow, push it, and start it once under Actions → Copilot models → Run workflow.',
    '',
  ].join('\n');
}

const MISSING =
  'This copy of the program does not know its release: replace the `uses:` line with the one in the notes of the latest release.';
