import type { CopilotSettings } from '../settings.ts';

/** LiteLLM's own names for where Copilot's endpoints are (docs.litellm.ai, provider github_copilot). */
const VARIABLES = {
  exchange: 'GITHUB_COPILOT_API_KEY_URL',
  apiBase: 'GITHUB_COPILOT_API_BASE',
  deviceCode: 'GITHUB_COPILOT_DEVICE_CODE_URL',
  accessToken: 'GITHUB_COPILOT_ACCESS_TOKEN_URL',
} as const satisfies Record<keyof CopilotSettings['urls'], string>;

/** The endpoints that the environment moves. Tokens go there, so it must be https, or http on loopback. */
export function urlOverrides(
  env: Readonly<Record<string, string | undefined>>,
  complain: (variable: string, message: string) => void,
): CopilotSettings['urls'] {
  const urls: { -readonly [Name in keyof CopilotSettings['urls']]: string } = {};
  for (const [name, variable] of Object.entries(VARIABLES) as [keyof typeof VARIABLES, string][]) {
    const text = env[variable]?.trim();
    if (text === undefined || text === '') continue;
    if (safe(text)) urls[name] = text.replace(/\/+$/, '');
    else complain(variable, 'must be an https URL without credentials (http only on loopback)');
  }
  return urls;
}

function safe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
