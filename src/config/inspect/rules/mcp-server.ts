import { child, keySpot, mapOf, sectionOf, topSection, within } from '../document.ts';
import { quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

const SERVER = (name: string): string =>
  oneEntry({ rest: `mcp_servers:\n  ${name}:\n    url: https://mcp.example.com/mcp\n    transport: http` });

export const mcpServer: Rule = {
  id: 'mcp-server',
  severity: 'error',
  effect: 'does-not-start',
  since: '1.106',
  summary:
    'A server of `mcp_servers` is not a mapping, has a `-` in its name, or has an unknown `transport`.',
  why: 'LiteLLM reads every server when it starts. A name must not contain `-`, because LiteLLM puts a `-` between the name of a server and the name of a tool. `transport` must be `sse`, `http` or `stdio`. Otherwise LiteLLM does not start.',
  example: { bad: SERVER('docs-search'), good: SERVER('docs_search') },
  check(document, report) {
    for (const server of within(topSection(document, 'mcp_servers'))) {
      if (mapOf(server) === undefined) {
        if (document.value(server.node) !== undefined)
          report(server, 'is not a mapping. LiteLLM does not start.');
        continue;
      }
      if (server.key.includes('-'))
        report(
          keySpot(server),
          `has a \`-\` in its name. LiteLLM does not start. Write ${quoted(server.key.replaceAll('-', '_'))}.`,
        );
      const at = child(sectionOf(server), 'transport');
      const read = at && document.value(at.node);
      const isKnown = typeof read === 'string' && (TRANSPORTS.has(read) || read.startsWith('os.environ/'));
      if (at !== undefined && read !== undefined && read !== null && !isKnown)
        report(at, 'is not `sse`, `http` or `stdio`. LiteLLM does not start.');
    }
  },
};

const TRANSPORTS = new Set(['sse', 'http', 'stdio']);
