import type { World } from '../../world.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { localHint } from '../hints.ts';
import { ENTRIES, SEAT, SELECTION } from '../inputs.ts';
import { commandSettings } from '../settings.ts';
import { localWorld } from '../world.ts';
import { anonymizer } from './anonymous.ts';
import { configSteps } from './config.ts';
import { copilotSteps } from './copilot.ts';
import { githubSteps } from './github.ts';
import { isWell, json, text } from './report.ts';
import type { Step } from './step.ts';

/** `doctor`: everything that a sync depends on, step by step, in words that are safe to publish. Writes nothing. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Try each step of a sync and report what is wrong. You can paste the output in a public issue.',
  usage: 'doctor [FILE …] [--json] [FLAGS]',
  positional: 'config-path',
  inputs: ['config-path', 'create-config', ...SELECTION, ...ENTRIES, ...SEAT, 'repository', 'branch'],
  switches: [{ name: 'json', means: 'Print the steps as JSON.' }],
  examples: [
    [
      'doctor --repository OWNER/NAME',
      'Also check the repository on GitHub, with the token in GITHUB_TOKEN.',
    ],
    ['doctor', 'Check the token, the seat and config.yaml.'],
    [
      "doctor 'values.yaml#/proxy_config' --json",
      'Check a config inside a Helm values file, and print JSON.',
    ],
  ],
  async run(args, io) {
    const flags = parseFlags(doctor, args);
    const settings = await commandSettings(flags, io, { mode: 'check' });
    const anonymous = anonymizer(io.env);
    const world = anonymized(localWorld(io, flags), anonymous);
    const { steps: copilot, catalogue } = await copilotSteps(settings, world, io);
    const config = await configSteps(settings, catalogue, world);
    const github = await githubSteps(settings, world);
    const steps = [...copilot, ...config, ...github].map((step) =>
      localStep({ ...step, message: anonymous(step.message) }),
    );
    io.out(flags.switches.has('json') ? json(steps) : text(steps, io.color));
    return isWell(steps) ? 0 : 1;
  },
};

function localStep(step: Step): Step {
  return step.kind === 'wrong' ? { ...step, hint: localHint(step.hint) } : step;
}

/** People paste the log together with the steps. */
function anonymized(world: World, anonymous: (message: string) => string): World {
  const { log } = world;
  return {
    ...world,
    log: {
      info: (message) => log.info(anonymous(message)),
      debug: (message) => log.debug(anonymous(message)),
    },
  };
}
