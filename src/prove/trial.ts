import { randomBytes } from 'node:crypto';
import type { Config } from '../config/model.ts';
import { count } from '../words.ts';
import type { Copied } from './copy.ts';
import type { Tools } from './installation.ts';
import type { FileProof, Job } from './model.ts';
import { type Observed, observe } from './observe.ts';
import { type Program, startProxy } from './proxy.ts';
import { askedEntries } from './questions.ts';
import { lastError, redact } from './redact.ts';
import type { Scratch } from './scratch.ts';
import { startStandIn } from './stand-in.ts';
import type { Clock } from './time.ts';

/** What all trials of a proof share. */
export interface Session extends Pick<Job, 'catalogue'> {
  readonly program: Program;
  readonly tools: Tools;
  readonly scratch: Scratch;
  readonly clock: Clock;
}

/** What one proxy did with one config. */
export type Trial = (
  | { readonly kind: 'up'; readonly ms: number; readonly observed: Observed }
  | { readonly kind: 'down'; readonly why: 'exited' | 'timeout'; readonly said: string }
) &
  Pick<FileProof, 'refusedHosts'>;

/**
 * Starts a proxy with a config, asks it, and ends it.
 *
 * @param name of the folders of the proxy
 * @param before the config that the entries are compared with; undefined: every Copilot entry is asked
 * @param copy the config that the proxy is started with
 */
export async function tryConfig(
  name: string,
  config: Config,
  before: Config | undefined,
  copy: Extract<Copied, { kind: 'copied' }>,
  { program, catalogue, tools, scratch, clock }: Session,
): Promise<Trial> {
  const standIn = await startStandIn(catalogue);
  const key = keyFor(copy.masterKey);
  const secrets = [...copy.secrets, key];
  const hosts = () => [...standIn.refusedHosts].map((host) => redact(host, secrets)).toSorted();
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
      const asked = askedEntries(config, before, catalogue);
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
