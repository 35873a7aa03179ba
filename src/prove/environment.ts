import { DUMMY_TOKEN } from './stand-in.ts';

/** What the environment of the proxy depends on. */
export interface EnvironmentOptions {
  /** Address of the stand-in for Copilot. */
  readonly standIn: string;
  /** Folder that is the proxy's home. */
  readonly home: string;
  /** Folder with the token of the stand-in. */
  readonly tokens: string;
  readonly masterKey: string;
  /** `general_settings.master_key` as the config has it. */
  readonly writtenKey: string | undefined;
  /** Names behind `os.environ/` in the config. */
  readonly names: readonly string[];
}

/** The file in the folder of tokens that LiteLLM reads, and its content. */
export const TOKEN_FILE = { name: 'access-token', content: DUMMY_TOKEN } as const;

/**
 * The whole environment of the proxy. It contains nothing of the job: no token, no secret, no path. Requests to other
 * hosts go to the stand-in as their HTTP proxy, which refuses them.
 */
export function proxyEnvironment(options: EnvironmentOptions): Readonly<Record<string, string>> {
  const { standIn, home, tokens, masterKey } = options;
  const own: Readonly<Record<string, string>> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    LANG: 'C.UTF-8',
    PYTHONUNBUFFERED: '1',
    PYTHONNOUSERSITE: '1',
    // this run writes nothing into the installation
    PYTHONDONTWRITEBYTECODE: '1',
    NO_COLOR: '1',
    // without it LiteLLM reads any `.env` above its own folder
    LITELLM_MODE: 'PRODUCTION',
    LITELLM_LOCAL_MODEL_COST_MAP: 'True',
    LITELLM_TELEMETRY: 'False',
    LITELLM_DONT_SHOW_FEEDBACK_BOX: 'True',
    DISABLE_ADMIN_UI: 'True',
    LITELLM_MASTER_KEY: masterKey,
    HTTP_PROXY: standIn,
    HTTPS_PROXY: standIn,
    ALL_PROXY: standIn,
    http_proxy: standIn,
    https_proxy: standIn,
    all_proxy: standIn,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    GITHUB_COPILOT_TOKEN_DIR: tokens,
    GITHUB_COPILOT_API_KEY_URL: `${standIn}/copilot_internal/v2/token`,
    GITHUB_COPILOT_API_BASE: standIn,
    GITHUB_COPILOT_DEVICE_CODE_URL: `${standIn}/login/device/code`,
    GITHUB_COPILOT_ACCESS_TOKEN_URL: `${standIn}/login/oauth/access_token`,
  };
  const dummies = options.names
    .filter((name) => !Object.hasOwn(own, name) && !NEVER.test(name))
    .map((name) => [name, options.writtenKey === `os.environ/${name}` ? masterKey : dummyFor(name)]);
  return { ...Object.fromEntries(dummies), ...own };
}

/** Variables that change how the proxy runs, not what it serves. They get no dummy value. */
const NEVER =
  /^(?:LD_|DYLD_|PYTHON|PATH$|HOME$|GITHUB_|ACTIONS_|RUNNER_|LITELLM_|DATABASE_|DIRECT_URL|REDIS_|USE_|STORE_|PROMETHEUS_|OTEL_|PIP_|UV_|SSL_|AWS_CONFIG|AWS_PROFILE)/i;

/** A value of the kind that the name asks for: an address, a number, else a key. */
function dummyFor(name: string): string {
  if (/(?:_URL|_URI|_BASE|_ENDPOINT|_HOST|_SERVER)$/i.test(name)) return 'http://127.0.0.1:9';
  if (/(?:_RPM|_TPM|_PORT|_TIMEOUT|_TTL|_LIMIT|_RETRIES|_BUDGET|_WEIGHT)$/i.test(name)) return '1';
  if (/(?:_REGION|_LOCATION)(?:_NAME)?$/i.test(name)) return 'us-east-1';
  if (/_VERSION$/i.test(name)) return '2025-01-01';
  return 'sk-dummy';
}
