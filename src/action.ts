import * as core from '@actions/core';
import { Failure, formatPlace, type Notice, type Problem } from './errors.ts';
import { filesBelow } from './files.ts';
import { type Door, readSettings } from './inputs/read.ts';
import { INPUTS, type InputName } from './inputs/schema.ts';
import { run } from './main.ts';
import { type CheckFinding, FilesRefused, type Outcome } from './outcome.ts';
import { logLine, logText } from './report/escape.ts';
import { planNotices } from './report/notices.ts';
import { outputs } from './report/outputs.ts';
import type { World } from './world.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Door 1: a runner's environment in; log, annotations, summary, outputs and the exit code out. */
export async function main(env: Env): Promise<number> {
  try {
    const raw = rawInputs(env);
    for (const secret of [raw['copilot-token'], raw['github-token']]) mask(secret ?? '');
    const read = await readSettings(raw, env, DOOR);
    if (read.kind === 'refused') throw new Failure(read.problem);
    return await report(await run(read.settings, runnerWorld(env)));
  } catch (error) {
    return await reportFailure(error);
  }
}

const DOOR: Door = {
  spell: (name) => `input \`${name}\``,
  tokenHint:
    'Create the repository secret COPILOT_OAUTH_TOKEN (`node dist/index.js login` prints a token) and pass it: `copilot-token: ${{ secrets.COPILOT_OAUTH_TOKEN }}`.',
  ownFiles: false,
  needsCatalogue: true,
};

/** What a runner passes: `INPUT_` and the name in capitals, spaces as underscores, dashes kept. */
function rawInputs(env: Env): Partial<Record<InputName, string>> {
  const raw: Partial<Record<InputName, string>> = {};
  for (const name of Object.keys(INPUTS) as InputName[]) {
    const text = env[`INPUT_${name.toUpperCase()}`];
    if (text !== undefined) raw[name] = text;
  }
  return raw;
}

function runnerWorld(env: Env): World {
  return {
    env,
    log: {
      info: (message) => core.info(logText(message)),
      debug: (message) => core.debug(logText(message)),
    },
    files: filesBelow(env.GITHUB_WORKSPACE ?? process.cwd()),
    history: {
      isLocal: false,
      async open() {
        const { cacheStore } = await import('./history/cache.ts');
        return cacheStore(endWhenDone);
      },
    },
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    mask,
  };
}

/** A request of the cache's client that has timed out would keep the process alive: this ends it once there is an exit code. */
function endWhenDone(): void {
  setInterval(() => {
    if (process.exitCode !== undefined) process.exit();
  }, 20).unref();
}

/** A short line of a longer secret is not masked: masking the `{` of a JSON file would hide every `{` in the job's log. */
const SHORTEST_LINE = 8;

/**
 * Line by line, since the runner splits a text with several lines and masks each of them. A masked text stays hidden for the
 * rest of the job.
 */
function mask(secret: string): void {
  const lines = secret
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of lines) if (lines.length === 1 || line.length >= SHORTEST_LINE) core.setSecret(line);
}

async function report(outcome: Outcome): Promise<number> {
  const { text } = await import('./report/text.ts');
  core.info(logText(text(outcome).trimEnd()));
  for (const notice of notices(outcome)) core.notice(logLine(notice.message), annotation(notice));
  reportFindings(outcome);
  await orNotice('The outputs', async () => {
    for (const [name, value] of Object.entries(outputs(outcome))) core.setOutput(name, value);
  });
  const { summary } = await import('./report/summary.ts');
  await writeSummary(summary(outcome));
  const { verdict } = await import('./report/verdict.ts');
  const problem = verdict(outcome);
  if (problem === undefined) return 0;
  reportProblem(problem);
  return 1;
}

function notices({ plan, conclusion, notices: others }: Outcome): readonly Notice[] {
  return [
    ...others,
    ...planNotices(plan),
    ...(conclusion.kind === 'pull-request' ? conclusion.applied.notices : []),
  ];
}

/** An entry that is out of date fails a check, as an error does. */
const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice, 'out-of-date': core.error };

/** A sync does not fail because of mistakes that were in the file before: they are warnings. */
function reportFindings({ plan, conclusion }: Outcome): void {
  if (conclusion.kind === 'checked') {
    for (const finding of conclusion.findings) annotateFinding(finding, ANNOTATE[finding.severity]);
    return;
  }
  for (const finding of plan.files.flatMap((file) => file.findings)) annotateFinding(finding, core.warning);
}

function annotateFinding(
  { place, severity, message, rule, length }: CheckFinding,
  annotate: typeof core.warning,
): void {
  annotate(logLine(`${severity}: ${message}`), {
    ...annotation({ message, place }),
    ...(rule === undefined ? {} : { title: rule }),
    ...(place.column === undefined || length === undefined ? {} : { endColumn: place.column + length }),
  });
}

async function reportFailure(error: unknown): Promise<number> {
  if (error instanceof FilesRefused && error.plan.files.length > 0) {
    const { otherFilesText: othersText } = await import('./report/text.ts');
    core.info(logText(othersText(error.plan)));
  }
  const problem = await problemOf(error);
  reportProblem(problem);
  const { failureSummary } = await import('./report/summary.ts');
  await writeSummary(failureSummary(problem));
  return 1;
}

function reportProblem(problem: Problem): void {
  const place = problem.place === undefined ? '' : `${formatPlace(problem.place)}: `;
  core.error(logText(`${place}${problem.message} ${problem.hint}`), {
    title: problem.code,
    ...(problem.place === undefined ? {} : annotation({ message: '', place: problem.place })),
  });
}

async function problemOf(error: unknown): Promise<Problem> {
  if (error instanceof Failure) return error.problem;
  const { internal } = await import('./report/internal.ts');
  return internal(error);
}

function annotation({ place }: Notice): core.AnnotationProperties {
  if (place === undefined) return {};
  return {
    file: place.path,
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}

/** A runner without summaries (an old server, a local run) gets none. */
async function writeSummary(markdown: string): Promise<void> {
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  await orNotice('The job summary', async () => {
    await core.summary.addRaw(markdown, true).write();
  });
}

/** A file of the runner that cannot be written is a notice: the run has done its work by then, and the log has the result. */
async function orNotice(what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    core.notice(logLine(`${what} could not be written to the runner's file${code}. The log has everything.`));
  }
}
