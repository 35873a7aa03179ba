import { expect, test } from 'vitest';
import {
  accessTokenUrl,
  assertSafe,
  defaultBase,
  deviceCodeUrl,
  exchangeUrl,
  modelsUrl,
  reportedBase,
  userUrl,
} from '../../../src/copilot/endpoint.ts';

const dotCom = { host: 'github.com', urls: {} };
const tenant = { host: 'octo.ghe.com', urls: {} };
const gitHub = new URL('https://api.github.com/copilot_internal/v2/token');
const loopback = new URL('http://127.0.0.1:4000/exchange');

test('uses GitHub’s own addresses by default', () => {
  expect(exchangeUrl(dotCom).href).toBe('https://api.github.com/copilot_internal/v2/token');
  expect(userUrl(dotCom).href).toBe('https://api.github.com/copilot_internal/user');
  expect(deviceCodeUrl(dotCom).href).toBe('https://github.com/login/device/code');
  expect(accessTokenUrl(dotCom).href).toBe('https://github.com/login/oauth/access_token');
  expect(defaultBase(dotCom).href).toBe('https://api.githubcopilot.com/');
});

test('uses a tenant’s addresses with its host', () => {
  expect(exchangeUrl(tenant).href).toBe('https://api.octo.ghe.com/copilot_internal/v2/token');
  expect(userUrl(tenant).href).toBe('https://api.octo.ghe.com/copilot_internal/user');
  expect(deviceCodeUrl(tenant).href).toBe('https://octo.ghe.com/login/device/code');
  expect(accessTokenUrl(tenant).href).toBe('https://octo.ghe.com/login/oauth/access_token');
  expect(defaultBase(tenant).href).toBe('https://copilot-api.octo.ghe.com/');
});

test('uses the addresses that the environment sets', () => {
  const urls = {
    exchange: 'http://127.0.0.1:1/copilot_internal/v2/token',
    apiBase: 'https://gateway.example/copilot',
  };
  expect(userUrl({ ...dotCom, urls }).href).toBe('http://127.0.0.1:1/copilot_internal/user');
  expect(defaultBase({ ...tenant, urls }).href).toBe('https://gateway.example/copilot');
});

test.for<[string, string]>([
  ['https://api.githubcopilot.com', 'https://api.githubcopilot.com/models'],
  ['https://api.githubcopilot.com/', 'https://api.githubcopilot.com/models'],
  ['https://gateway.example/copilot//', 'https://gateway.example/copilot/models'],
  ['https://api.githubcopilot.com//evil.example/', 'https://api.githubcopilot.com//evil.example/models'],
])('the models under %s are at %s', ([base, models]) => {
  expect(modelsUrl(new URL(base)).href).toBe(models);
});

test.for([
  'github.com.evil.example',
  'evil.example/',
  'a.b.ghe.com',
  'ghe.com',
  '',
  'octo.ghe.com@evil.example',
])('does not accept the host %j', (host) => {
  expect(() => exchangeUrl({ host, urls: {} })).toThrow('neither github.com nor a tenant');
});

test.for([
  'https://api.githubcopilot.com',
  'https://api.business.githubcopilot.com',
  'https://API.Enterprise.GitHubCopilot.com/',
])('an answer may name %s', (api) => {
  expect(reportedBase(api, gitHub, dotCom).href).toBe(new URL(api).href);
});

test('an answer may name the tenant’s own Copilot host', () => {
  expect(reportedBase('https://copilot-api.octo.ghe.com', gitHub, tenant).host).toBe(
    'copilot-api.octo.ghe.com',
  );
});

test.for<unknown>([
  'http://api.githubcopilot.com',
  'https://api.githubcopilot.com:8443',
  'https://api.githubcopilot.com.',
  'https://githubcopilot.com.evil.example',
  'https://evilgithubcopilot.com',
  'https://githubcopilot.com',
  'https://api.githubcopilot.com@evil.example',
  'https://user:pass@api.githubcopilot.com',
  'https://evil.example/api.githubcopilot.com',
  'https://copilot-api.octo.ghe.com',
  'https://copilot-api.github.com',
  'http://127.0.0.1:4000',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'api.githubcopilot.com',
  '',
  null,
  7,
])('an answer may not send the token to %j', (api) => {
  expect(() => reportedBase(api, gitHub, dotCom)).toThrow('the token was not sent there');
});

test('a loopback host may name a loopback host, and otherwise only what any host may name', () => {
  expect(reportedBase('http://127.0.0.1:4001', loopback, dotCom).host).toBe('127.0.0.1:4001');
  expect(() => reportedBase('https://evil.example', loopback, dotCom)).toThrow(
    'the token was not sent there',
  );
});

test('without an endpoint in the answer, uses the host for every plan', () => {
  expect(reportedBase(undefined, gitHub, dotCom).host).toBe('api.githubcopilot.com');
});

test('a base that the user set wins over any answer', () => {
  const where = { ...dotCom, urls: { apiBase: 'https://gateway.example' } };
  expect(reportedBase('https://evil.example', gitHub, where).host).toBe('gateway.example');
});

test.for(['http://api.githubcopilot.com', 'https://user@api.githubcopilot.com', 'ftp://127.0.0.2.example/'])(
  'nothing is sent to %s',
  (url) => {
    expect(() => assertSafe(new URL(url))).toThrow('is not an address that a token may be sent to');
  },
);
