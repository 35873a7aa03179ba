import { expect, test } from 'vitest';
import { entry, lines } from './support.ts';

test.each([
  [{ params: 'timeout: soon' }, ['5:16 error timeout-type']],
  [{ rest: 'router_settings:\n  timeout: 60s' }, ['6:12 error timeout-type']],
  [{ rest: 'litellm_settings:\n  request_timeout: soon' }, ['6:20 error timeout-type']],
  [{ params: 'timeout: "60"\nstream_timeout: soon' }, []],
  [{ params: 'timeout: ""' }, []],
  [{ params: 'timeout: os.environ/TIMEOUT' }, []],
  [{ rest: 'litellm_settings:\n  callbacks: otel' }, ['6:14 error setting-type']],
  [{ rest: 'litellm_settings:\n  callbacks: my_callbacks.handler' }, []],
  [{ rest: 'litellm_settings:\n  success_callback: langfuse' }, ['6:21 warning setting-type']],
  [{ rest: 'litellm_settings:\n  cache_params: local' }, []],
  [{ rest: 'litellm_settings:\n  cache: true\n  cache_params: local' }, ['7:17 error setting-type']],
  [{ params: 'model: ""' }, ['5:7 warning duplicate-key', '5:14 error missing-model-id']],
] as const)('%j', (parts, expected) => {
  expect(lines(entry(parts))).toEqual(expected);
});

test.each(['3', 'https://mcp.example.com', '[a]'])('an MCP server is not %s', (server) => {
  expect(lines(entry({ rest: `mcp_servers:\n  docs: ${server}` }))).toEqual(['6:9 error mcp-server']);
});
