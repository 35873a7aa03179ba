/** The door of the proof: what a real LiteLLM does with a config. Loaded only when a proof is asked for. */
import { randomBytes } from 'node:crypto';
import { readConfig } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import { count } from '../words.ts';
import { type Copied, copyConfig } from './copy.ts';
import { isForFork } from './fork.ts';
import { install } from './install.ts';
import type { Tools } from './installation.ts';
import type { Case, FileProof, Job, Litellm, Proof } from './model.ts';
import { type Observed, observe } from './observe.ts';
import { type Program, startProxy } from './proxy.ts';
import { askedOf } from './questions.ts';
import { hide, lastError } from './said.ts';
import { type Scratch, withScratch } from './scratch.ts';
import { startStandIn } from './stand-in.ts';
import { type Clock, startClock } from './time.ts';
import { hasFaults, rowsOf, verdict } from './verdict.ts';

export type { Keeper, Tools } from './installation.ts';
export { actionsKeeper } from './keeper.ts';
export type {
  Case,
  FileProof,
  Job,
  Litellm,
  Proof,
  Result,
  Route,
  Row,
  Start,
  Subject,
  Wanted,
} from './model.ts';

/**
 * Starts a LiteLLM on loopback with each file and asks it for every Copilot entry that the change touches. Takes at most
 * five minutes. A problem on the way is the reason of a proof that was not run, never an exception.
 */
export async function prove(job: Job, tools: Tools): Promise<Proof> {
  if (isForFork(tools.env)) {
    return {
      kind: 'not-run',
      reason: 'The pull request comes from a fork, and LiteLLM is not started with the config of a fork.',
    };
  }
  const clock = startClock();
  try {
    return await withScratch(async (scratch) => {
      const installed = await install(job.wanted, tools, scratch, clock);
      if (installed.kind === 'failed') return { kind: 'not-run', reason: `${installed.reason}.` };
      const room: Room = { program: installed.program, job, tools, scratch, clock };
      const foundAt = job.wanted.kind === 'version' ? job.wanted.foundAt : undefined;
      let litellm: Litellm = { version: installed.version, ...(foundAt === undefined ? {} : { foundAt }) };
      const files: FileProof[] = [];
      for (const it of job.cases) {
        const proved = await proveFile(it, room);
        if (proved.kind === 'not-run') return proved;
        files.push(proved.file);
        litellm = { ...litellm, version: proved.version ?? litellm.version };
      }
      return verdict(litellm, files);
    });
  } finally {
    clock.stop();
  }
}

interface Room {
  readonly program: Program;
  readonly job: Job;
  readonly tools: Tools;
  readonly scratch: Scratch;
  readonly clock: Clock;
}

type Proved =
  | { readonly kind: 'proved'; readonly file: FileProof; readonly version: string | undefined }
  | Extract<Proof, { readonly kind: 'not-run' }>;

/** Starts LiteLLM with the change; if something fails, without it too, to see what failed already. */
async function proveFile(it: Case, room: Room): Promise<Proved> {
  const name = it.pointer === undefined ? it.path : `${it.path}#${it.pointer}`;
  const read = (bytes: Uint8Array | null) =>
    readConfig({ path: it.path, ...(it.pointer === undefined ? {} : { pointer: it.pointer }), bytes });
  const after = read(it.after);
  if (after.kind === 'refused') return notRun(`${name} cannot be read: ${after.problem.message}`);
  const former = it.before === undefined || it.before === null ? undefined : read(it.before);
  const before = former?.kind === 'config' ? former.config : undefined;
  const copy = copyConfig(after.config.text, it.pointer);
  if (copy.kind === 'refused') return notRun(`${name}: ${copy.reason}.`);

  room.tools.say(`Starting LiteLLM with ${name} …`);
  const now = await look('after', after.config, before, copy, room);
  const at = { path: it.path, ...(it.pointer === undefined ? {} : { pointer: it.pointer }) };
  const common = { ...at, switchedOff: copy.switchedOff };
  const { refusedHosts } = now;
  if (now.kind === 'down') {
    if (room.clock.isOver()) return notRun(OVER);
    const then = await lookBefore(before, it.pointer, room);
    const start = { kind: 'down', why: now.why, said: now.said, before: then?.kind === 'down' } as const;
    const file = { ...common, refusedHosts, start, entries: 0, rows: [] };
    return { kind: 'proved', version: undefined, file };
  }
  const { observed, ms } = now;
  if (observed.cut) return notRun(OVER);
  const then = hasFaults(observed) ? await lookBefore(before, it.pointer, room) : undefined;
  const rows = rowsOf(observed, then?.kind === 'up' ? then.observed : undefined);
  const { entries, version } = observed;
  const file = { ...common, refusedHosts, start: { kind: 'up', ms }, entries, rows } as const;
  return { kind: 'proved', version, file };
}

const OVER = 'The proof took longer than five minutes.';

function notRun(reason: string): Extract<Proof, { readonly kind: 'not-run' }> {
  return { kind: 'not-run', reason };
}

type Look = (
  | { readonly kind: 'up'; readonly ms: number; readonly observed: Observed }
  | { readonly kind: 'down'; readonly why: 'exited' | 'timeout'; readonly said: string }
) &
  Pick<FileProof, 'refusedHosts'>;

/** The result without the change, for all Copilot entries. */
async function lookBefore(
  before: Config | undefined,
  pointer: string | undefined,
  room: Room,
): Promise<Look | undefined> {
  if (before === undefined) return undefined;
  const copy = copyConfig(before.text, pointer);
  if (copy.kind === 'refused') return undefined;
  room.tools.say('Asking the same questions without the change …');
  return look('before', before, undefined, copy, room);
}

/** Starts a proxy with a config, asks it, and ends it. */
async function look(
  name: string,
  config: Config,
  before: Config | undefined,
  copy: Extract<Copied, { kind: 'copied' }>,
  { program, job, tools, scratch, clock }: Room,
): Promise<Look> {
  const standIn = await startStandIn(job.catalogue);
  const key = keyFor(copy.masterKey);
  const secrets = [...copy.secrets, key];
  const hosts = () => [...standIn.refusedHosts].map((host) => hide(host, secrets)).toSorted();
  try {
    const { text, names } = copy;
    const options = {
      program,
      text,
      names,
      masterKey: key,
      writtenKey: copy.masterKey,
      standIn: standIn.url,
      name,
    };
    const started = await startProxy(options, scratch, clock);
    if (started.kind === 'down') {
      const { why, output } = started;
      const said = lastError(output, secrets, [scratch.root, tools.folder]);
      return { kind: 'down', why, said, refusedHosts: hosts() };
    }
    try {
      const asked = askedOf(config, before, job.catalogue);
      tools.say(`It started in ${Math.round(started.ms / 1000)} s. Asking ${count(asked.length, 'model')} …`);
      const interview = { url: started.url, key, config, asked, standIn, secrets };
      const observed = await observe(interview, clock);
      return { kind: 'up', ms: started.ms, observed, refusedHosts: hosts() };
    } finally {
      await started.child.stop();
    }
  } finally {
    await standIn.close();
  }
}

/** The master key of the proxy: the one that the file contains, else one of this run. */
function keyFor(written: string | undefined): string {
  return written === undefined || written.startsWith('os.environ/')
    ? `sk-${randomBytes(24).toString('hex')}`
    : written;
}
