import * as core from '@actions/core';
import { Failure, type Problem } from './errors.ts';
import { filesBelow } from './files.ts';
import { type Door, readSettings } from './inputs/read.ts';
import { actionsCache } from './prove/installation-cache.ts';
import type { Proof } from './prove/model.ts';
import { proofProblem, proveFiles } from './prove-files.ts';
import { logText } from './report/escape.ts';
import { internal } from './report/internal.ts';
import { proofMarkdown } from './report/markdown/proof.ts';
import { proofLines } from './report/proof.ts';
import type { World } from './world.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Door 3, `prove/action.yml`: the workspace's configs in; log, summary, the output `proof` and the exit code out. */
export async function main(env: Env): Promise<number> {
  try {
    const raw = { mode: 'check', catalogue: env.INPUT_CATALOGUE, 'config-path': env['INPUT_CONFIG-PATH'] };
    const read = await readSettings(raw, env, DOOR);
    if (read.kind === 'refused') throw new Failure(read.problem);
    const litellm = (env.INPUT_LITELLM ?? '').trim();
    const options = { litellm, before: undefined, cache: actionsCache(say), say };
    return await reportProof(await proveFiles(read.settings, workspaceWorld(env), options));
  } catch (error) {
    return reportProblem(error instanceof Failure ? error.problem : internal(error));
  }
}

function say(message: string): void {
  core.info(logText(message));
}

const DOOR: Door = {
  spell: (name) => `input \`${name}\``,
  tokenHint: '',
  ownFiles: false,
  needsCatalogue: false,
};

async function reportProof(proof: Proof): Promise<number> {
  core.info(logText(proofLines(proof).join('\n')));
  core.setOutput('proof', proof.kind);
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '') {
    await core.summary.addRaw(`## LiteLLM\n\n${proofMarkdown(proof, MOST_ROWS)}\n`, true).write();
  }
  const problem = proofProblem(proof);
  return problem === undefined ? 0 : reportProblem(problem);
}

/** GitHub cuts a step's summary at 1 MiB. */
const MOST_ROWS = 500;

function reportProblem({ code, message, hint }: Problem): number {
  core.error(logText(`${message} ${hint}`), { title: code });
  return 1;
}

function workspaceWorld(env: Env): World {
  return {
    env,
    log: { info: say, debug: (message) => core.debug(logText(message)) },
    files: filesBelow(env.GITHUB_WORKSPACE ?? process.cwd()),
    // a proof keeps nothing for the next one
    history: { isLocal: false, open: () => Promise.reject(new Error('a proof has no history')) },
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    mask: (secret) => core.setSecret(secret),
  };
}
