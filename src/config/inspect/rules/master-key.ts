import { type Child, child, type Document, topSection } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const weakMasterKey: Rule = {
  id: 'weak-master-key',
  severity: 'error',
  effect: 'does-not-start',
  since: '1.106',
  summary: '`general_settings.master_key` is empty, or the example key of LiteLLM’s documentation.',
  why: 'LiteLLM does not start with an empty key, or with `sk-1234`, which everybody knows. Create a key (`echo "sk-$(openssl rand -hex 32)"`), set it as an environment variable, and refer to it: `os.environ/LITELLM_MASTER_KEY`.',
  example: {
    bad: oneEntry({ rest: 'general_settings:\n  master_key: sk-1234' }),
    good: oneEntry({ rest: 'general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY' }),
  },
  check(document, report) {
    const at = masterKey(document);
    const key = at && document.value(at.node);
    if (at === undefined || isPermitted(document)) return;
    if (key === 'sk-1234')
      report(at, 'is the example key of LiteLLM’s documentation. LiteLLM does not start.');
    if (key === '') report(at, 'is empty. LiteLLM does not start.');
  },
};

export const missingMasterKey: Rule = {
  id: 'missing-master-key',
  severity: 'notice',
  effect: 'does-not-start',
  since: '1.106',
  summary: 'The config has `general_settings` without a `master_key`.',
  why: 'LiteLLM does not start without a master key, unless the environment has `LITELLM_MASTER_KEY`. With `--env`, the check reads the environment, and reports an error if the variable is not set.',
  example: {
    bad: oneEntry({ rest: 'general_settings:\n  background_health_checks: true' }),
    good: oneEntry({
      rest: 'general_settings:\n  background_health_checks: true\n  master_key: os.environ/LITELLM_MASTER_KEY',
    }),
  },
  check(document, report) {
    const { root, options } = document;
    const at = masterKey(document);
    const isNull = at !== undefined && document.value(at.node) === null;
    if (root === undefined || (at !== undefined && !isNull) || isPermitted(document)) return;
    if (child(root, 'include') !== undefined) return;
    const general = topSection(document, 'general_settings');
    if (options.env === undefined) {
      if (general !== undefined)
        report(general.at, 'has no `master_key`. LiteLLM does not start unless `LITELLM_MASTER_KEY` is set.');
    } else if ((options.env.LITELLM_MASTER_KEY ?? '') === '') {
      const message =
        'No `master_key` is set, and `LITELLM_MASTER_KEY` is not set either. LiteLLM does not start.';
      report((general ?? root).at, message, { severity: 'error' });
    }
  },
};

function masterKey(document: Document): Child | undefined {
  const general = topSection(document, 'general_settings');
  return child(general, 'master_key');
}

function isPermitted(document: Document): boolean {
  const general = topSection(document, 'general_settings');
  const at = child(general, 'dangerously_permit_weak_or_unset_master_key');
  return at !== undefined && document.value(at.node) !== false;
}
