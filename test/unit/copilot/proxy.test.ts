import { expect, test } from 'vitest';
import { isLoopback, routeOf } from '../../../src/copilot/proxy.ts';

const models = new URL('https://api.individual.githubcopilot.com/models');
const https_proxy = 'http://proxy.example:3128';

function via(env: Record<string, string>, url = models): string {
  const route = routeOf(url, env);
  return route.kind === 'proxy' ? route.proxy.href : route.kind;
}

test.for<[string, Record<string, string>, string]>([
  ['no variable', {}, 'direct'],
  ['an empty variable', { https_proxy: '' }, 'direct'],
  ['lower case', { https_proxy }, 'http://proxy.example:3128/'],
  ['upper case', { HTTPS_PROXY: https_proxy }, 'http://proxy.example:3128/'],
  ['both cases: lower wins', { https_proxy, HTTPS_PROXY: 'http://other:1' }, 'http://proxy.example:3128/'],
  ['the variable of the other protocol', { http_proxy: https_proxy }, 'direct'],
  ['no scheme', { https_proxy: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
  ['an https proxy', { https_proxy: 'https://proxy.example' }, 'https://proxy.example/'],
  ['a socks proxy', { https_proxy: 'socks5://proxy.example' }, 'unusable'],
  ['nonsense', { https_proxy: 'http://a b' }, 'unusable'],
  ['no_proxy: everything', { https_proxy, no_proxy: '*' }, 'direct'],
  ['no_proxy: the host', { https_proxy, no_proxy: 'API.individual.githubcopilot.com' }, 'direct'],
  ['no_proxy: its domain', { https_proxy, no_proxy: 'a.b, githubcopilot.com' }, 'direct'],
  ['no_proxy: its domain with a dot', { https_proxy, NO_PROXY: '.githubcopilot.com' }, 'direct'],
  ['no_proxy: its domain with a star', { https_proxy, no_proxy: '*.githubcopilot.com' }, 'direct'],
  ['no_proxy: the port', { https_proxy, no_proxy: 'githubcopilot.com:443' }, 'direct'],
  ['no_proxy: another port', { https_proxy, no_proxy: 'githubcopilot.com:80' }, 'http://proxy.example:3128/'],
  ['no_proxy: half a name', { https_proxy, no_proxy: 'copilot.com' }, 'http://proxy.example:3128/'],
  ['no_proxy: commas only', { https_proxy, no_proxy: ' , ,' }, 'http://proxy.example:3128/'],
])('%s', ([, env, expected]) => {
  expect(via(env)).toBe(expected);
});

test('loopback is never proxied', () => {
  expect(via({ http_proxy: https_proxy }, new URL('http://127.0.0.1:8080/models'))).toBe('direct');
  expect(via({ http_proxy: https_proxy }, new URL('http://example.com/'))).toBe('http://proxy.example:3128/');
});

test.for<[string, boolean]>([
  ['http://localhost:1', true],
  ['http://127.0.0.1', true],
  ['http://127.255.0.9', true],
  ['http://[::1]:2', true],
  ['http://0x7f000001', true],
  ['http://127.0.0.1.example.com', false],
  ['http://localhost.example.com', false],
  ['http://10.0.0.1', false],
])('%s is this machine: %s', ([url, expected]) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});
