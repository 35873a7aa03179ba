import { type Access, defaultAuth, fetchCatalogue } from '../../copilot/index.ts';
import type { Catalogue } from '../../copilot/model.ts';
import { DEFAULT_API_VERSION } from '../../copilot/versions.ts';
import { type Code, Failure, type Problem } from '../../errors.ts';
import { internal } from '../../report/internal.ts';
import type { Settings } from '../../settings.ts';
import { leftOut, select } from '../../sync/select.ts';
import { count } from '../../words.ts';
import type { World } from '../../world.ts';
import type { Io } from '../command.ts';
import { ownToken } from '../token.ts';
import { anonymousPlace } from './anonymous.ts';
import { notTried, ok, type Step, type StepName, wrong } from './step.ts';

/** What was found on the way to the catalogue. */
export interface CopilotSteps {
  readonly steps: readonly Step[];
  /** When all of them are ok. */
  readonly catalogue?: Catalogue;
}

const WAY: readonly StepName[] = ['exchange', 'seat', 'endpoint', 'api-version', 'catalogue'];

/** The steps from the token to the catalogue. Asks as a sync does, once. Throws nothing. */
export async function copilotSteps(settings: Settings, world: World, io: Io): Promise<CopilotSteps> {
  try {
    const { token, type, from } = await ownToken(io, settings.copilot.host, ({ source }) => source);
    const step = ok('token', `${type}_, from ${from}`);
    const auth = settings.copilot.auth ?? defaultAuth(type);
    const { steps, ...rest } = await ask(
      { ...settings, copilot: { ...settings.copilot, token, auth } },
      world,
    );
    return { steps: [step, ...steps], ...rest };
  } catch (error) {
    const problem = problemOf(error);
    const token = wrong('token', {
      ...problem,
      message: `${anonymousPlace(problem.place)}${problem.message}`,
    });
    return { steps: [token, ...WAY.map((name) => notTried(name, 'token'))] };
  }
}

async function ask(settings: Settings, world: World): Promise<CopilotSteps> {
  let seat: Access | undefined;
  const onSeat = (access: Access): void => {
    seat = access;
  };
  try {
    const { catalogue, access } = await fetchCatalogue(settings.copilot, world, { onSeat });
    return {
      steps: [...opened(access), endpoint(access), apiVersion(access), listed(catalogue, settings)],
      catalogue,
    };
  } catch (error) {
    const problem = problemOf(error);
    return { steps: seat === undefined ? unopened(problem, settings) : unlisted(problem, seat) };
  }
}

/** The way to the seat failed: at the exchange, at the look-up of the seat, or at the endpoint that it names. */
function unopened(problem: Problem, { copilot: { auth } }: Settings): Step[] {
  const passed = auth === 'exchange' ? ok('exchange', 'answered') : ok('exchange', NO_EXCHANGE);
  if (problem.code === 'COPILOT_ENDPOINT') {
    return stopped([passed, ok('seat', 'answered')], wrong('endpoint', problem));
  }
  return auth === 'exchange'
    ? stopped([], wrong('exchange', problem))
    : stopped([passed], wrong('seat', problem));
}

/** The seat was found, but the list could not be read: the code of the problem decides which step is wrong. */
function unlisted(problem: Problem, access: Access): Step[] {
  const blamed = BLAMED[problem.code];
  if (blamed === 'endpoint') return stopped(opened(access), wrong('endpoint', problem));
  const arrived = [...opened(access), endpoint(access)];
  if (blamed === 'api-version') return stopped(arrived, wrong('api-version', problem));
  return [...arrived, ok('api-version', `${access.apiVersion}, not refused`), wrong('catalogue', problem)];
}

const BLAMED: { readonly [Name in Code]?: 'endpoint' | 'api-version' } = {
  COPILOT_ENDPOINT: 'endpoint',
  COPILOT_WRONG_HOST: 'endpoint',
  COPILOT_UNREACHABLE: 'endpoint',
  COPILOT_API_VERSION: 'api-version',
};

const NO_EXCHANGE = 'not needed: the token is sent directly';

function opened({ auth, plan }: Access): Step[] {
  return [
    ok('exchange', auth === 'exchange' ? 'returned a session token' : NO_EXCHANGE),
    ok('seat', plan === undefined ? 'this kind of token cannot read its plan' : `plan ${plan}`),
  ];
}

function endpoint({ endpoint, integrationId }: Access): Step {
  const as = integrationId === undefined ? 'no integration id' : `the integration id ${integrationId}`;
  return ok('endpoint', `${endpoint}, with ${as}`);
}

function apiVersion({ apiVersion }: Access): Step {
  const older = apiVersion < DEFAULT_API_VERSION ? `, older than ${DEFAULT_API_VERSION}` : '';
  return ok('api-version', `${apiVersion}${older}`);
}

function listed(catalogue: Catalogue, settings: Settings): Step {
  const selection = select(catalogue, settings.select);
  const { length } = catalogue.models;
  const unread = catalogue.unreadable.length + catalogue.nameless;
  return ok(
    'catalogue',
    [
      `${count(length, 'model')}, ${count(length - leftOut(selection).length, 'of them gets', 'of them get')} an entry`,
      ...(unread > 0 ? [`${count(unread, 'record')} cannot be read`] : []),
      ...selection.notices.map(({ message }) => message.replace(/\.$/, '')),
    ].join('; '),
  );
}

/** What was passed, where it stopped, and what therefore was not tried. */
function stopped(passed: readonly Step[], at: Step): Step[] {
  return [...passed, at, ...WAY.slice(passed.length + 1).map((name) => notTried(name, at.name))];
}

function problemOf(error: unknown): Problem {
  return error instanceof Failure ? error.problem : internal(error);
}
