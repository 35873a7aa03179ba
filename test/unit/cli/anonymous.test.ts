import { expect, test } from 'vitest';
import { anonymizer, anonymousPath } from '../../../src/cli/doctor/anonymous.ts';

const tell = anonymizer({
  https_proxy: 'octo:swordfish@proxy.corp.example:3128',
  GITHUB_COPILOT_API_BASE: 'https://copilot.corp.example',
  GITHUB_COPILOT_API_KEY_URL: 'https://api.github.com/copilot_internal/v2/token',
  GITHUB_COPILOT_DEVICE_CODE_URL: '',
  HOME: 'https://home.example',
});

test.for<[string, string]>([
  [
    'The account has no Copilot seat (HTTP 403 from api.github.com, request 1A2B:3C4D). It says: “octocat may not.”',
    'The account has no Copilot seat (HTTP 403 from api.github.com). It says: “…”',
  ],
  ['It says: “a ” for octocat “ b”', 'It says: “…”'],
  ['It says: “a\nb”', 'It says: “…”'],
  ['copilot-api.octo-corp.ghe.com did not answer', 'copilot-api.SUB.ghe.com did not answer'],
  [
    'No connection to api.github.com through the proxy proxy.corp.example:3128 (ECONNREFUSED)',
    'No connection to api.github.com through the proxy HOST:3128 (ECONNREFUSED)',
  ],
  ['copilot.corp.example, with no integration id', 'HOST, with no integration id'],
  ['config.yaml: valid', 'config.yaml: valid'],
])('%s', ([message, expected]) => {
  expect(tell(message)).toBe(expected);
});

test.for<[string, string]>([
  ['config.yaml', 'config.yaml'],
  ['deploy/values.yaml', 'deploy/values.yaml'],
  ['/home/octocat/config.yaml', '…/config.yaml'],
  ['../octocat/config.yaml', '…/config.yaml'],
  ['~octocat/config.yaml', '…/config.yaml'],
  ['C:\\Users\\octocat\\config.yaml', '…/config.yaml'],
])('the path %s', ([path, expected]) => {
  expect(anonymousPath(path)).toBe(expected);
});
