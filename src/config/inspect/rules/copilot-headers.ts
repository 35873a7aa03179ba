import {
  type Child,
  child,
  type Document,
  type EntryValue,
  isMap,
  keySpot,
  sectionOf,
  valuesOf,
  within,
} from '../document.ts';
import type { Report, Rule } from '../rule.ts';

const ENTRY = (headers: string): string => `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
      extra_headers:
${headers
  .split('\n')
  .map((line) => `        ${line}\n`)
  .join('')}`;
const FULL = `editor-version: vscode/1.95.0
editor-plugin-version: copilot-chat/0.26.7
copilot-integration-id: vscode-chat
user-agent: GitHubCopilotChat/0.26.7`;

export const headersType: Rule = {
  id: 'headers-type',
  severity: 'error',
  effect: 'calls-fail',
  summary: '`extra_headers` is not a mapping.',
  why: 'LiteLLM loads the entry, and every call fails with status 500.',
  example: { bad: ENTRY('- editor-version'), good: ENTRY(FULL) },
  check({ keys, value }, report) {
    for (const { at } of valuesOf(keys.params, HEADERS)) {
      const read = value(at.node);
      if (read !== null && read !== undefined && !isMap(read))
        report(at, 'is not a mapping. Every call fails.');
    }
  },
};

export const partialHeaders: Rule = {
  id: 'partial-headers',
  severity: 'error',
  effect: 'calls-fail',
  since: '1.83',
  summary: 'A GitHub Copilot entry has some of the editor headers but not all.',
  why: 'On chat calls, LiteLLM sends `extra_headers` instead of its own headers, and Copilot refuses calls without `editor-version` (status 400). Remove `extra_headers`, or write all four: `editor-version`, `editor-plugin-version`, `copilot-integration-id`, `user-agent`.',
  example: { bad: ENTRY('copilot-integration-id: vscode-chat'), good: ENTRY(FULL) },
  check(document, report) {
    for (const { entry, at } of copilotHeaders(document)) {
      const names = within(sectionOf(at)).map(({ key }) => key.toLowerCase());
      const written = child(entry.info, 'mode');
      const mode = written && document.value(written.node);
      if (
        names.length === 0 ||
        names.includes('editor-version') ||
        mode === 'responses' ||
        mode === 'embedding'
      )
        continue;
      report(
        keySpot(at),
        'has no `editor-version`. Chat calls fail, because these headers replace those of LiteLLM.',
      );
    }
  },
};

export const capitalHeaders: Rule = {
  id: 'capital-headers',
  severity: 'warning',
  effect: 'calls-fail',
  since: '1.83',
  summary: 'A GitHub Copilot entry has editor headers with capital letters.',
  why: 'On `/responses` and `/v1/messages`, LiteLLM sends these headers beside its own, which are in lower case. The two values of a header are joined, and Copilot refuses the call. Write the headers in lower case.',
  example: {
    bad: ENTRY(FULL.replace('editor-version', 'Editor-Version')),
    good: ENTRY(FULL),
  },
  check(document, report) {
    for (const { at } of copilotHeaders(document)) {
      for (const header of within(sectionOf(at))) {
        if (EDITOR.has(header.key) || !EDITOR.has(header.key.toLowerCase())) continue;
        report(
          keySpot(header),
          'has capital letters: LiteLLM sends it twice on some calls.',
          renamed(header),
        );
      }
    }
  },
};

function renamed({ key, pair }: Child): Parameters<Report>[2] {
  const isPlain = pair.key.kind === 'scalar' && pair.key.style === 'plain' && pair.key.props === undefined;
  return isPlain ? { fix: [{ start: pair.key.start, end: pair.key.end, text: key.toLowerCase() }] } : {};
}

const EDITOR = new Set(['editor-version', 'editor-plugin-version', 'copilot-integration-id', 'user-agent']);

const HEADERS = 'extra_headers';

function copilotHeaders({ keys }: Document): readonly EntryValue[] {
  return valuesOf(keys.params, HEADERS).filter(({ entry }) => entry.model?.startsWith('github_copilot/'));
}
