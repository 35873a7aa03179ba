import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '../../..');
const USES = /^[^/]+\/copilot-model-sync(?<path>\/[^@]+)?@/;
const COMMAND = /^npx (?:--yes )?copilot-model-sync@\S+ (?<args>.+)$/;

const Values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));
const Step = z.looseObject({
  uses: z.string().optional(),
  with: Values.optional(),
  run: z.string().optional(),
});
const Job = z.looseObject({
  uses: z.string().optional(),
  with: Values.optional(),
  steps: z.array(Step).optional(),
  strategy: z.looseObject({ matrix: z.looseObject({ include: z.unknown() }) }).optional(),
});
const Reusable = z.looseObject({
  on: z.looseObject({
    workflow_call: z.looseObject({
      inputs: z.record(z.string(), z.looseObject({ default: z.string().optional() })),
    }),
  }),
  jobs: z.looseObject({ sync: Job }),
});
type Job = z.infer<typeof Job>;
type Context = Readonly<Record<string, string>>;

/** One step of a documented workflow, with its expressions replaced. */
export interface DocumentedStep {
  /** Page and line of the block, and which of its steps. */
  readonly name: string;
  /** The Action, the one in `prove/`, or the command line. */
  readonly starts: 'action' | 'prove' | 'command';
  readonly inputs: Readonly<Record<string, string>>;
  /** Arguments of the command line. */
  readonly args: readonly string[];
}

/** The expressions of a workflow that stand for tokens. */
export const COPILOT_TOKEN = 'THE COPILOT TOKEN';
export const APP_TOKEN = 'THE TOKEN OF THE APP';
export const JOB_TOKEN = 'THE TOKEN OF THE JOB';

/** Every step with this project in it that a page shows, one for each row of a matrix. */
export function documentedSteps(): DocumentedStep[] {
  const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  return pages.flatMap((page) => {
    const markdown = readFileSync(join(ROOT, page), 'utf8');
    const blocks = [...markdown.matchAll(/^ *```yaml\n(?<yaml>.*?)^ *```$/gms)];
    return blocks.flatMap(({ index, groups }) => {
      const yaml = groups?.yaml ?? '';
      if (!/copilot-model-sync[@/]/.test(yaml)) return [];
      const line = markdown.slice(0, index).split('\n').length;
      return jobsIn(parse(yaml))
        .flatMap((job) => stepsOf(job))
        .map((step, at) => ({ ...step, name: `${page}:${line}, step ${at + 1}` }));
    });
  });
}

/** The jobs of a block, which may show a workflow, a list of steps, or one step. */
function jobsIn(block: unknown): Job[] {
  if (Array.isArray(block)) return [Job.parse({ steps: block })];
  const { jobs, steps } = z
    .looseObject({ jobs: z.record(z.string(), Job).optional(), steps: z.unknown().optional() })
    .parse(block);
  if (jobs !== undefined) return Object.values(jobs);
  return steps === undefined ? [] : [Job.parse({ steps })];
}

function stepsOf(job: Job, inputs: Context = {}): Omit<DocumentedStep, 'name'>[] {
  const called = job.uses === undefined ? undefined : USES.exec(job.uses)?.groups?.path;
  if (called !== undefined) return reusableSteps(called, expandAll(job.with ?? {}, inputs));
  return rowsOf(job, inputs).flatMap((row) =>
    (job.steps ?? []).flatMap((step): Omit<DocumentedStep, 'name'>[] => {
      const command = COMMAND.exec(step.run ?? '')?.groups?.args;
      if (command !== undefined) return [{ starts: 'command', inputs: {}, args: command.split(' ') }];
      const uses = USES.exec(step.uses ?? '');
      if (uses === null) return [];
      const starts = uses.groups?.path === '/prove' ? 'prove' : 'action';
      return [{ starts, inputs: expandAll(step.with ?? {}, { ...inputs, ...row }), args: [] }];
    }),
  );
}

/** The steps of a reusable workflow of this repository, called with these inputs. */
function reusableSteps(path: string, given: Context): Omit<DocumentedStep, 'name'>[] {
  const { on, jobs } = Reusable.parse(parse(readFileSync(join(ROOT, path), 'utf8')));
  const declared = Object.entries(on.workflow_call.inputs);
  const unknown = Object.keys(given).filter((name) => !declared.some(([known]) => known === name));
  if (unknown.length > 0) throw new Error(`${path} has no input ${unknown.join(', ')}`);
  const inputs = declared.map(([name, input]) => [`inputs.${name}`, given[name] ?? input.default ?? '']);
  return stepsOf(jobs.sync, Object.fromEntries(inputs));
}

/** The rows of a job's matrix, as context; one empty row without a matrix. */
function rowsOf({ strategy }: Job, inputs: Context): Context[] {
  if (strategy === undefined) return [{}];
  const { include } = strategy.matrix;
  const json =
    typeof include === 'string'
      ? /^\$\{\{ fromJSON\((?<name>[\w.-]+)\) \}\}$/.exec(include)?.groups?.name
      : undefined;
  const rows = z.array(Values).parse(json === undefined ? include : JSON.parse(inputs[json] ?? ''));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [`matrix.${key}`, value])),
  );
}

function expandAll(values: Readonly<Record<string, string>>, context: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, expand(text, context)]));
}

const TOKENS: Context = {
  'github.token': JOB_TOKEN,
  'secrets.COPILOT_OAUTH_TOKEN': COPILOT_TOKEN,
  'secrets.copilot-token': COPILOT_TOKEN,
  'steps.app.outputs.token': APP_TOKEN,
  'vars.SYNC_APP_CLIENT_ID': 'Iv23liExample',
};

/** Replaces `${{ name }}` and `${{ name || 'text' }}`. A name of another context is a mistake in the page, or new here. */
function expand(text: string, context: Context): string {
  return text.replace(
    /\$\{\{ (?<name>[\w.-]+)(?: \|\| '(?<or>[^']*)')? \}\}/g,
    (whole, name: string, or?: string) => {
      const value = TOKENS[name] ?? context[name] ?? or;
      if (value === undefined) throw new Error(`unknown expression: ${whole}`);
      return value;
    },
  );
}
