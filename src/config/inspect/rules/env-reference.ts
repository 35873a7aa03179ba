import { distance } from '../../../spelling.ts';
import { keyName, plainScalar, type TreeNode, topSection } from '../document.ts';
import { quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';
import { sectionAbove, spotOf } from '../walk.ts';

export const envReference: Rule = {
  id: 'env-reference',
  severity: 'warning',
  effect: 'calls-fail',
  summary: 'A value looks like a reference to an environment variable, but LiteLLM reads it as plain text.',
  why: 'LiteLLM replaces only `os.environ/NAME`. It uses `${NAME}`, `env/NAME`, `os.environ.NAME` and misspelled forms as plain text, for example as an API key. If another program replaces `${NAME}` before LiteLLM reads the file, ignore this rule.',
  example: {
    bad: oneEntry({ params: 'api_key: os.envrion/AZURE_API_KEY' }),
    good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
  },
  check(document, report) {
    const reported = new Set<TreeNode>();
    for (const visited of document.values()) {
      const found = visited.text === undefined ? undefined : misspelled(visited.text);
      if (found === undefined || !READ.has(sectionAbove(visited)) || reported.has(visited.target)) continue;
      reported.add(visited.target);
      const at = spotOf(visited);
      if (found.name === '') {
        report(at, 'does not name a variable. Write `os.environ/NAME`.');
        continue;
      }
      const right = `os.environ/${found.name}`;
      const plain = found.sure ? plainScalar(at) : undefined;
      report(
        at,
        `is not a reference that LiteLLM replaces. Write ${quoted(right)}.`,
        plain === undefined ? {} : { fix: [{ start: plain.start, end: plain.end, text: right }] },
      );
    }
  },
};

/** The variable that a text probably means; `sure` when no other program would replace it. */
function misspelled(text: string): { readonly name: string; readonly sure: boolean } | undefined {
  if (text.startsWith('os.environ/'))
    return text.trim() === 'os.environ/' ? { name: '', sure: false } : undefined;
  const dollar = /^\$\{([A-Z][A-Z0-9_]*)\}$|^\$([A-Z][A-Z0-9_]*)$/.exec(text);
  if (dollar !== null) return { name: dollar[1] ?? dollar[2] ?? '', sure: false };
  const call =
    /^os\.(?:environ\.|environ\[["']?|getenv\(["']?|environ\.get\(["']?)([A-Za-z_]\w*)["']?[\])]?$/.exec(
      text,
    );
  if (call !== null) return { name: call[1] ?? '', sure: true };
  const [, prefix = '', name = ''] = /^([A-Za-z._]{3,12})[/:]([A-Z][A-Z0-9_]*)$/.exec(text) ?? [];
  if (name === '') return undefined;
  return /^(?:env|environ|environment|os\.env)$/i.test(prefix) ||
    distance(prefix.toLowerCase(), 'os.environ') <= 2
    ? { name, sure: true }
    : undefined;
}

export const envUnset: Rule = {
  id: 'env-unset',
  severity: 'warning',
  effect: 'calls-fail',
  summary: 'A reference names an environment variable that is not set.',
  why: 'LiteLLM starts without the value. Reported only with `--env`, which looks up the variables in the environment of the check.',
  example: {
    bad: oneEntry({ params: 'api_key: os.environ/AZURE_API_KY' }),
    good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
    env: { AZURE_API_KEY: 'set', LITELLM_MASTER_KEY: 'set' },
  },
  check(document, report) {
    const { env } = document.options;
    if (env === undefined) return;
    const defined = topSection(document, 'environment_variables');
    const own = new Set(defined?.map.pairs.map(keyName));
    const reported = new Set<TreeNode>();
    for (const visited of document.values()) {
      const name = /^os\.environ\/(\S+)$/.exec(visited.text ?? '')?.[1];
      if (name === undefined || (env[name] ?? '') !== '' || own.has(name)) continue;
      if (READ.has(sectionAbove(visited)) && !reported.has(visited.target)) {
        reported.add(visited.target);
        report(spotOf(visited), `refers to ${quoted(name)}, which is not set.`);
      }
    }
  },
};

/** The sections whose references LiteLLM replaces; values of `environment_variables` are not references. */
const READ = new Set([
  'model_list',
  'litellm_settings',
  'router_settings',
  'general_settings',
  'credential_list',
]);
