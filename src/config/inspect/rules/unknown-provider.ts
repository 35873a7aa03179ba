import { child, type Document, type EntryValue, isList, isMap, topSection, valuesOf } from '../document.ts';
import { known } from '../known.ts';
import { TABLES } from '../litellm.ts';
import { quoted } from '../names.ts';
import { nearest } from '../nearest.ts';
import type { Report, Rule } from '../rule.ts';
import { compare } from '../version.ts';

export const unknownProvider: Rule = {
  id: 'unknown-provider',
  severity: 'error',
  effect: 'drops-entry',
  summary: '`litellm_params.model` does not begin with a provider that LiteLLM knows.',
  why: 'The part before the first `/` names the provider. LiteLLM drops an entry whose provider it does not know, unless `custom_llm_provider`, a known `api_base`, or `custom_provider_map` names one. Some models need no provider (`gpt-4o`, `claude-…`), because LiteLLM lists them.',
  example: {
    bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github-copilot/gpt-4.1\n',
    good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
  },
  check(document, report) {
    const own = ownProviders(document);
    if (own.open) return;
    for (const value of valuesOf(document.keys.params, 'model'))
      checkModel(document, value, own.names, report);
  },
};

function checkModel(
  document: Document,
  { entry: { params, model = '' }, at }: EntryValue,
  own: ReadonlySet<string>,
  report: Report,
): void {
  if (model === '' || model.startsWith('os.environ/')) return;
  const given = (key: string): unknown => {
    const spot = child(params, key);
    return spot === undefined ? undefined : document.value(spot.node);
  };
  const isKnown = (name: string): boolean => known('providers').has(name) || own.has(name);
  const named = given('custom_llm_provider');
  if (typeof named === 'string' && named !== '') {
    const spot = child(params, 'custom_llm_provider') ?? at;
    if (!named.startsWith('os.environ/') && !isKnown(named)) tell(document, spot, named, undefined, report);
    return;
  }
  const [prefix = ''] = model.split('/', 1);
  const hasPrefix = model.includes('/');
  if (hasPrefix && (isKnown(prefix) || known('promptProviders').has(prefix))) return;
  if (truthy(given('use_litellm_proxy')) || servesKnownEndpoint(given('api_base'))) return;
  if (!hasPrefix && known('providers').has(model)) {
    report(at, 'names a provider but no model. LiteLLM drops the entry.');
    return;
  }
  if (!hasPrefix && isBare(model)) return;
  if (known('bareModels').has(model) || isPattern(model)) return;
  if (hasPrefix) {
    const written = at.node.kind === 'scalar' && at.node.style === 'plain' && at.node.props === undefined;
    tell(document, at, prefix, written ? at.node.start : undefined, report);
  } else if (isOfKnownFamily(model)) {
    report(
      at,
      `is not a model that LiteLLM ${document.options.version} lists, and has no provider before it. LiteLLM drops the entry, unless the price list that it loads when it starts has the model. Write the provider before it, such as ${quoted(`openai/${model}`)}.`,
      { severity: 'warning' },
    );
  } else {
    report(
      at,
      `has no provider before it. LiteLLM drops the entry. Write the provider before it, such as ${quoted(`openai/${model}`)}.`,
    );
  }
}

function tell(
  document: Document,
  at: Parameters<Report>[0],
  name: string,
  start: number | undefined,
  report: Report,
): void {
  const meant = SYNONYMS[name.toLowerCase()] ?? nearest(name, known('providers').keys());
  const advice = meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`;
  const fix =
    meant === undefined || start === undefined
      ? {}
      : { fix: [{ start, end: start + name.length, text: meant }] };
  const { version } = document.options;
  // of what came after the tables nothing is known for sure
  const isNewer = compare(version, TABLES.versions.at(-1) ?? version) > 0;
  const message = `names the provider ${quoted(name)}, which LiteLLM does not know. LiteLLM drops the entry.${advice}`;
  report(at, message, isNewer ? { ...fix, severity: 'warning' } : fix);
}

/** Names that people use for a provider, and that are no spelling mistake. */
const SYNONYMS: Readonly<Record<string, string>> = {
  copilot: 'github_copilot',
  google: 'gemini',
  google_ai_studio: 'gemini',
  aws: 'bedrock',
  azure_openai: 'azure',
  vertex: 'vertex_ai',
  grok: 'xai',
  together: 'together_ai',
  fireworks: 'fireworks_ai',
};

/** Names that LiteLLM finds a provider for by how they look. */
function isBare(model: string): boolean {
  return (
    model === '*' ||
    model.startsWith('gpt-image') ||
    model.startsWith('amazon_nova') ||
    /ft:gpt-(?:3\.5-turbo|4)/.test(model)
  );
}

function isPattern(model: string): boolean {
  const isReplicate = /:[0-9a-f]{64}$/.test(model);
  return (
    isReplicate || [...known('barePatterns').keys()].some((pattern) => new RegExp(pattern, 'i').test(model))
  );
}

/** LiteLLM loads its list of models when it starts: a newer one may have a new model of a family that is known. */
function isOfKnownFamily(model: string): boolean {
  const family = familyOf(model);
  return (
    family !== '' &&
    [...known('bareModels').keys()].some(
      (name) => name.toLowerCase().startsWith(family) && familyOf(name) === family,
    )
  );
}

function familyOf(model: string): string {
  return /^[a-z]+(?=[-\d]|$)/i.exec(model)?.[0].toLowerCase() ?? '';
}

function servesKnownEndpoint(base: unknown): boolean {
  if (typeof base !== 'string') return false;
  return (
    base.startsWith('os.environ/') ||
    [...known('endpoints').keys()].some((endpoint) =>
      base.includes(endpoint.replace(/^https?:\/\//, '').replace(/\/$/, '')),
    )
  );
}

function truthy(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

/** Providers that the config itself defines. `open`: their names are not known. */
function ownProviders(document: Document): { readonly names: ReadonlySet<string>; readonly open: boolean } {
  const settings = topSection(document, 'litellm_settings');
  const at = child(settings, 'custom_provider_map');
  if (at === undefined) return { names: new Set(), open: false };
  const read = document.value(at.node);
  const items = isList(read) ? read : [];
  const names = items.flatMap((item) =>
    isMap(item) && typeof item.provider === 'string' ? [item.provider] : [],
  );
  return { names: new Set(names), open: names.length < items.length || !isList(read) };
}
