import { type Child, child, type Document, itemsOf, type Spot } from '../document.ts';
import { topLevelKeys } from '../included.ts';
import { quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

const INCLUDES = 'include:\n  - copilot.yaml\n';
const MODELS = oneEntry({});

export const includedSettings: Rule = {
  id: 'included-settings',
  severity: 'warning',
  effect: 'differs',
  summary: 'An included file contains settings other than `model_list`.',
  why: 'LiteLLM appends the lists of an included file to those of the config, but replaces the mappings of the config. For example, `litellm_settings` in an included file replaces the whole `litellm_settings` of the config. Keep only `model_list` in included files. Reported only when the included file can be read.',
  example: {
    bad: `${INCLUDES}litellm_settings:\n  drop_params: true\n`,
    good: `${INCLUDES}general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY\n`,
    included: { 'copilot.yaml': `${MODELS}litellm_settings:\n  num_retries: 2\n` },
  },
  check(document, report) {
    for (const { at, path, content } of includes(document)) {
      if (content === null || content === undefined || document.root === undefined) continue;
      for (const key of topLevelKeys(content)) {
        const own = key === 'model_list' ? undefined : child(document.root, key);
        if (own === undefined) continue;
        const message = `contains ${quoted(key)}, which replaces that section of this file.`;
        report(at, message, { related: [{ at: own, message: `Replaced by ${path}.` }] });
      }
    }
  },
};

export const missingInclude: Rule = {
  id: 'missing-include',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'An included file does not exist.',
  why: 'LiteLLM does not start. The path is relative to the file that contains `include`.',
  example: {
    bad: 'include:\n  - copilot-models.yaml\n',
    good: INCLUDES,
    included: { 'copilot-models.yaml': null, 'copilot.yaml': MODELS },
  },
  check(document, report) {
    for (const { at, content } of includes(document))
      if (content === null) report(at, 'does not exist. LiteLLM does not start.');
  },
};

function includes({ root, value, options }: Document) {
  const at: Child | undefined = child(root, 'include');
  return itemsOf(at).flatMap((item: Spot) => {
    const path = value(item.node);
    return typeof path === 'string' ? [{ at: item, path, content: options.included?.get(path) }] : [];
  });
}
