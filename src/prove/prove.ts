import { readConfig } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import { formatLocation, locationOf } from '../config-location.ts';
import { copyConfig } from './copy.ts';
import { isForFork } from './fork.ts';
import { install } from './install.ts';
import type { Tools } from './installation.ts';
import type { Case, FileProof, Job, Litellm, Proof } from './model.ts';
import { withScratch } from './scratch.ts';
import { startClock } from './time.ts';
import { type Session, type Trial, tryConfig } from './trial.ts';
import { hasFaults, rowsOf, verdict } from './verdict.ts';

/**
 * Starts a LiteLLM on loopback with each file and asks it for every Copilot entry that the change touches. Takes at most
 * five minutes. A problem on the way is the reason of a proof that was not run, never an exception.
 */
export async function prove(job: Job, tools: Tools): Promise<Proof> {
  if (isForFork(tools.env)) {
    return notRun(
      'The pull request comes from a fork, and LiteLLM is not started with the config of a fork.',
    );
  }
  const clock = startClock();
  try {
    return await withScratch(async (scratch) => {
      const installed = await install(job.wanted, tools, scratch, clock);
      if (installed.kind === 'failed') return notRun(`${installed.reason}.`);
      const { catalogue, cases } = job;
      const session: Session = { program: installed.program, catalogue, tools, scratch, clock };
      const foundAt = job.wanted.kind === 'version' ? job.wanted.foundAt : undefined;
      let litellm: Litellm = { version: installed.version, ...(foundAt === undefined ? {} : { foundAt }) };
      const files: FileProof[] = [];
      for (const it of cases) {
        const proved = await proveFile(it, session);
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

type NotRun = Extract<Proof, { readonly kind: 'not-run' }>;

type Proved =
  | { readonly kind: 'proved'; readonly file: FileProof; readonly version: string | undefined }
  | NotRun;

/** Starts LiteLLM with the change; if something fails, without it too, to see what failed already. */
async function proveFile(it: Case, session: Session): Promise<Proved> {
  const location = locationOf(it);
  const name = formatLocation(location);
  const after = readConfig({ ...location, bytes: it.after });
  if (after.kind === 'refused') return notRun(`${name} cannot be read: ${after.problem.message}`);
  const before = configBefore(it);
  const copy = copyConfig(after.config.text, it.pointer);
  if (copy.kind === 'refused') return notRun(`${name}: ${copy.reason}.`);

  session.tools.say(`Starting LiteLLM with ${name} …`);
  const trial = await tryConfig('after', after.config, before, copy, session);
  const common = { ...location, switchedOff: copy.switchedOff, refusedHosts: trial.refusedHosts };
  if (trial.kind === 'down') {
    if (session.clock.isOver()) return notRun(OVER);
    const earlier = await tryWithoutChange(before, it.pointer, session);
    const { why, said } = trial;
    const start = { kind: 'down', why, said, before: earlier?.kind === 'down' } as const;
    return { kind: 'proved', version: undefined, file: { ...common, start, entries: 0, rows: [] } };
  }
  const { observed, ms } = trial;
  if (observed.cut) return notRun(OVER);
  const earlier = hasFaults(observed) ? await tryWithoutChange(before, it.pointer, session) : undefined;
  const rows = rowsOf(observed, earlier?.kind === 'up' ? earlier.observed : undefined);
  const { entries, version } = observed;
  return { kind: 'proved', version, file: { ...common, start: { kind: 'up', ms }, entries, rows } };
}

const OVER = 'The proof took longer than five minutes.';

function notRun(reason: string): NotRun {
  return { kind: 'not-run', reason };
}

/** The config without the change; undefined when there is no change, or when there was no config that can be read. */
function configBefore(it: Case): Config | undefined {
  if (it.before === undefined || it.before === null) return undefined;
  const read = readConfig({ ...locationOf(it), bytes: it.before });
  return read.kind === 'config' ? read.config : undefined;
}

/** The result without the change, for all Copilot entries. */
async function tryWithoutChange(
  before: Config | undefined,
  pointer: string | undefined,
  session: Session,
): Promise<Trial | undefined> {
  if (before === undefined) return undefined;
  const copy = copyConfig(before.text, pointer);
  if (copy.kind === 'refused') return undefined;
  session.tools.say('Asking the same questions without the change …');
  return tryConfig('before', before, undefined, copy, session);
}
