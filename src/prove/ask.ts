import * as z from 'zod';
import type { Config } from '../config/model.ts';
import type { Route, Subject } from './model.ts';
import { ASKING, type AskedEntry } from './questions.ts';
import { redact } from './redact.ts';
import type { StandIn } from './stand-in.ts';
import type { Clock } from './time.ts';

/** The result of one question; with a reason if it is not the expected one. */
export interface QuestionResult {
  readonly name: string;
  readonly subject: Subject;
  readonly reason?: string;
  readonly notAsked?: true;
}

/** A proxy that runs, and what to ask it. */
export interface Interview {
  readonly url: string;
  readonly key: string;
  readonly config: Config;
  readonly asked: readonly AskedEntry[];
  readonly standIn: StandIn;
  readonly secrets: readonly string[];
}

/** One call to the proxy. */
export interface ProxyCall {
  readonly asked: AskedEntry;
  readonly route: Route;
  readonly subject: Subject;
  /** The model in the request. */
  readonly target: string;
  /** The name in the table. */
  readonly name: string;
}

/** Asks one model on one route, without fallbacks, and looks at what reached Copilot. */
export async function ask(
  { asked: { id, reason }, route, subject, target, name }: ProxyCall,
  number: number,
  { url, key, standIn, secrets }: Interview,
  clock: Clock,
): Promise<QuestionResult> {
  if (reason !== undefined) return { name, subject, reason, notAsked: true };
  const { path, body, sign } = ASKING[route];
  const question = `copilot-model-sync asks question ${number}.`;
  const request = JSON.stringify({
    model: target,
    ...body(question),
    disable_fallbacks: true,
    num_retries: 0,
  });
  const once = () => call(clock, `${url}${path}`, key, request);
  const first = await once();
  // the first call on a route loads code, which takes long on a busy machine
  const answer = first.late === true ? await once() : first;
  const reached = standIn.calls.filter((it) => it.body.includes(question));
  const wrong = whyWrong(answer, sign, reached, id);
  return { name, subject, ...(wrong === undefined ? {} : { reason: redact(wrong, secrets) }) };
}

interface ProxyAnswer {
  /** Zero: there was no answer. */
  readonly status: number;
  readonly text: string;
  readonly late?: true;
}

async function call(clock: Clock, url: string, key: string, body: string): Promise<ProxyAnswer> {
  try {
    const answer = await clock.fetch(url, {
      method: 'POST',
      headers: { ...bearer(key), 'content-type': 'application/json' },
      body,
    });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return late
      ? { status: 0, text: 'no answer within 10 s, twice', late }
      : { status: 0, text: 'the connection ended' };
  }
}

/** Why an answer is not the expected one; undefined: it is. */
function whyWrong(
  answer: ProxyAnswer,
  sign: string,
  reached: StandIn['calls'],
  id: string,
): string | undefined {
  const refused = reached.find(({ refusal }) => refusal !== undefined);
  if (refused !== undefined) return `Copilot refuses it on \`${refused.endpoint}\`: ${refused.refusal}`;
  if (answer.status === 0) return answer.text;
  if (answer.status !== 200) return `HTTP ${answer.status}: ${errorIn(answer.text)}`;
  const other = reached.find(({ model }) => model !== id);
  if (other !== undefined) return `Copilot was asked for \`${other.model}\` and not for \`${id}\``;
  if (reached.length === 0) return 'the proxy answered without asking Copilot';
  return answer.text.includes(sign) ? undefined : 'the answer is not the one that Copilot gave';
}

const ErrorAnswer = z.object({ error: z.object({ message: z.string() }) });

function errorIn(text: string): string {
  try {
    const parsed = ErrorAnswer.safeParse(JSON.parse(text));
    return (parsed.success ? parsed.data.error.message : text).slice(0, 200);
  } catch {
    return text.slice(0, 200);
  }
}

/** The headers of a caller with a key. */
export function bearer(key: string) {
  return { authorization: `Bearer ${key}` };
}
