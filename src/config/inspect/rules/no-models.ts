import { child, itemsOf, topSection } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const noModels: Rule = {
  id: 'no-models',
  severity: 'warning',
  effect: 'ignored',
  summary: 'The config defines no model.',
  why: 'When `model_list` is missing, empty or null, LiteLLM starts without models and without a warning. Not reported when models come from an included file or from a database (`store_model_in_db: true`).',
  example: { bad: 'model_list: []\n', good: oneEntry({}) },
  check(document, report) {
    const { root, list, value } = document;
    if (root === undefined || itemsOf(list).length > 0 || child(root, 'include') !== undefined) return;
    const general = topSection(document, 'general_settings');
    const stored = child(general, 'store_model_in_db');
    if (stored !== undefined && value(stored.node) !== false) return;
    if (list === undefined) report(root.at, 'The config has no `model_list`: LiteLLM serves no model.');
    else report(list, 'has no entries: LiteLLM serves no model.');
  },
};
