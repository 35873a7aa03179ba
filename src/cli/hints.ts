import { LOGIN_HINT } from '../copilot/token.ts';
import type { Problem } from '../errors.ts';
import { INPUTS } from '../inputs/schema.ts';

/**
 * A problem with a hint for a person at a terminal. The rooms write their hints for a workflow, where tokens are secrets and
 * settings are inputs; here they are a login on this machine and flags.
 */
export function localProblem(problem: Problem): Problem {
  return { ...problem, hint: localHint(problem.hint) };
}

const LOCAL_LOGIN = 'Log in with `login --save`, or set COPILOT_TOKEN.';

/** @see localProblem */
export function localHint(hint: string): string {
  return hint
    .replaceAll(LOGIN_HINT, LOCAL_LOGIN)
    .replaceAll('In a workflow write `copilot-token: ${{ secrets.COPILOT_OAUTH_TOKEN }}`.', LOCAL_LOGIN)
    .replaceAll('the runner’s', 'this machine’s')
    .replaceAll('the runner', 'this machine')
    .replaceAll('the input `', '`')
    .replaceAll(/`([a-z][a-z-]*)(?:: ([^`]*))?`/g, flag);
}

/** `` `config-path: a.yaml` `` → `` `--config-path a.yaml` ``. What is not an input is left as it is. */
function flag(quoted: string, name: string, value: string | undefined): string {
  if (name === 'copilot-token') return 'COPILOT_TOKEN';
  if (name === 'github-token') return 'GITHUB_TOKEN';
  if (!Object.hasOwn(INPUTS, name)) return quoted;
  const short = name === 'config-path' ? 'config' : name;
  if (value === undefined || value === 'true') return `\`--${short}\``;
  return `\`--${short} ${value}\``;
}
