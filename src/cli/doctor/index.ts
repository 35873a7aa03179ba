import type { World } from '../../world.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { ENTRIES, SEAT, SELECTION } from '../inputs.ts';
import { commandSettings } from '../settings.ts';
import { localWorld } from '../world.ts';
import { configSteps } from './config.ts';
import { copilotSteps } from './copilot.ts';
import { discreetly } from './discreet.ts';
import { isWell, json, text } from './report.ts';

/** `doctor`: everything that a sync depends on, step by step, in words that are safe to publish. Writes nothing. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Try each step of a sync and say what is wrong. Safe to paste in a public issue.',
  usage: 'doctor [--config FILE] [--json] [FLAGS]',
  inputs: ['config-path', 'create-config', ...SELECTION, ...ENTRIES, ...SEAT],
  switches: [{ name: 'json', means: 'print the steps as JSON' }],
  async run(args, io) {
    const flags = parseFlags(doctor, args);
    const settings = await commandSettings(flags, io, { mode: 'check' });
    const tell = discreetly(io.env);
    const world = discreet(localWorld(io, flags), tell);
    const { steps: copilot, catalogue } = await copilotSteps(settings, world, io);
    const config = await configSteps(settings, catalogue, world);
    const steps = [...copilot, ...config].map((step) => ({ ...step, message: tell(step.message) }));
    io.out(flags.switches.has('json') ? json(steps) : text(steps, io.color));
    return isWell(steps) ? 0 : 1;
  },
};

/** People paste the log together with the steps. */
function discreet(world: World, tell: (message: string) => string): World {
  const { log } = world;
  return {
    ...world,
    log: { info: (message) => log.info(tell(message)), debug: (message) => log.debug(tell(message)) },
  };
}
