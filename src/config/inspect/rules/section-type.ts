import type { Value } from '../../model.ts';
import { child, isList, isMap, itemsOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const sectionType: Rule = {
  id: 'section-type',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A top-level section has the wrong type.',
  why: 'LiteLLM does not start when `litellm_settings` or `general_settings` is a list or text, or when `include` is not a list. It ignores a `router_settings` that is not a mapping.',
  example: {
    bad: oneEntry({ rest: 'litellm_settings:\n  - drop_params: true' }),
    good: oneEntry({ rest: 'litellm_settings:\n  drop_params: true' }),
  },
  check({ root, value }, report) {
    if (root === undefined) return;
    for (const [key, { map, list, nullable, ignored, items }] of Object.entries(SECTIONS)) {
      const at = child(root, key);
      const read = at && value(at.node);
      // a value that JSON does not have is one with tags or dates inside: the reader cannot tell its type
      if (at === undefined || read === undefined || (read === null && nullable)) continue;
      if (items) {
        for (const item of itemsOf(at))
          if (isOther(value(item.node))) report(item, 'is not a mapping. LiteLLM does not start.');
      }
      if ((map && isMap(read)) || (list && isList(read))) continue;
      const wanted = map ? 'a mapping' : 'a list';
      if (ignored === true)
        report(at, `is not ${wanted}. LiteLLM ignores it.`, { severity: 'warning', effect: 'ignored' });
      else report(at, `is not ${wanted}. LiteLLM does not start.`);
    }
  },
};

function isOther(item: Value | undefined): boolean {
  return item !== undefined && !isMap(item);
}

interface Type {
  readonly map?: true;
  readonly list?: true;
  readonly nullable: boolean;
  readonly ignored?: true;
  /** Each item of the list is a mapping. */
  readonly items?: true;
}

/** Measured with LiteLLM 1.106.2 and 1.109.1. */
const SECTIONS: Readonly<Record<string, Type>> = {
  litellm_settings: { map: true, nullable: true },
  general_settings: { map: true, nullable: true },
  router_settings: { map: true, nullable: true, ignored: true },
  environment_variables: { map: true, nullable: true },
  mcp_servers: { map: true, nullable: true },
  policies: { map: true, nullable: true },
  assistant_settings: { map: true, nullable: true },
  default_vertex_config: { map: true, nullable: true },
  include: { list: true, nullable: false },
  credential_list: { list: true, nullable: true, items: true },
  guardrails: { list: true, nullable: true, items: true },
  prompts: { list: true, nullable: true, items: true },
  search_tools: { list: true, nullable: true, items: true },
  vector_store_registry: { list: true, nullable: true, items: true },
  mcp_tools: { list: true, nullable: true, items: true },
  agent_list: { list: true, nullable: true, items: true },
  files_settings: { list: true, nullable: true },
  finetune_settings: { list: true, nullable: true },
};
