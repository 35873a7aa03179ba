import type { FallbackChain } from '../../config/index.ts';
import { sameValue } from '../../config/index.ts';
import type { Notice } from '../../errors.ts';
import { list } from '../../words.ts';
import type { FallbacksChange } from '../model.ts';
import { applyTemplate } from '../template.ts';
import type { Routes } from './routes.ts';

export interface FallbacksStep {
  readonly changes: readonly FallbacksChange[];
  readonly notices: readonly Notice[];
}

/** The fallbacks that one name should have. */
interface Chain {
  readonly id: string;
  readonly name: string;
  readonly targets: readonly string[];
}

/**
 * The input `fallbacks`: a chain for each entry, and the same for each alias of it that is ours, since LiteLLM does not use
 * the fallbacks of an alias's target.
 *
 * @param routes with the names as they will be
 */
export function fallbackChains(routes: Routes, template: string): FallbacksStep {
  const notices: Notice[] = [];
  const say = (message: string, place: Notice['place'] = { path: routes.path }): void => {
    notices.push({ message, place });
  };
  const given = routes.context.settings.routing.fallbacks;
  const chains = given.flatMap((item) => wantedChain(item, routes, template, say));
  const named = new Set(chains.map(({ name }) => name));
  const existing = new Map<string, FallbackChain>();
  for (const chain of chainsInUse(routes).toReversed()) existing.set(chain.name, chain);
  const changes: FallbacksChange[] = [];
  for (const chain of [...chains, ...chains.flatMap((it) => repeated(it, routes, named, existing))]) {
    const now = existing.get(chain.name);
    if (sameValue(now?.targets, chain.targets)) continue;
    if (now?.keep ?? routes.routing.kept.fallbacks) {
      const wanted = list(chain.targets.map((target) => `\`${target}\``));
      say(
        `The fallbacks of \`${chain.name}\` are protected by a \`keep\` comment; the input \`fallbacks\` would change them to ${wanted}.`,
        now?.place,
      );
    } else changes.push(change(chain, now));
  }
  return { changes, notices };
}

/** The chain of one item, without models that no entry serves; none where none is left. */
function wantedChain(
  { id, targets }: { readonly id: string; readonly targets: readonly string[] },
  { findServed, names }: Routes,
  template: string,
  say: (message: string) => void,
): Chain[] {
  const alias = names.aliases.get(applyTemplate(template, id));
  const name = findServed(id)?.name ?? alias?.name;
  if (name === undefined) {
    say(`No managed entry serves ${id}, so its fallbacks of the input \`fallbacks\` are not written.`);
    return [];
  }
  const missing = targets.filter((target) => findServed(target) === undefined);
  const which = list(missing, 5);
  if (missing.length === targets.length) {
    say(`The fallbacks of ${id} are not written: no managed entry serves ${which}.`);
  } else if (missing.length > 0) {
    const them = missing.length === 1 ? 'it' : 'them';
    say(`The fallbacks of ${id} are written without ${which}: no managed entry serves ${them}.`);
  }
  // A removed model that has become an alias of its own fallback would be called twice.
  const called = findServed(id) === undefined ? alias?.target : name;
  const found = targets
    .flatMap((target) => findServed(target)?.name ?? [])
    .filter((target) => target !== called);
  return found.length === 0 ? [] : [{ id, name, targets: found }];
}

/**
 * The same chain for the aliases of its entry: those of the input, and those of removed models. An existing chain
 * of the latter is a person's, unless it is the same as the entry's.
 */
function repeated(
  { id, name, targets }: Chain,
  { names, context, isModelName }: Routes,
  named: ReadonlySet<string>,
  existing: ReadonlyMap<string, FallbackChain>,
): Chain[] {
  const { aliases, onRemoval } = context.settings.routing;
  const given = new Set(aliases.map((alias) => alias.name));
  const isOurs = (alias: string): boolean => {
    if (given.has(alias)) return true;
    if (onRemoval !== 'alias' || !isModelName(alias)) return false;
    const own = existing.get(alias);
    return own === undefined || sameValue(own.targets, existing.get(name)?.targets);
  };
  return [...names.aliases.values()].flatMap((alias) => {
    if (alias.target !== name || named.has(alias.name) || !isOurs(alias.name)) return [];
    return [{ id, name: alias.name, targets }];
  });
}

/** LiteLLM uses one of the two lists: that of `router_settings`, if there is one. */
function chainsInUse({ routing: { fallbacks } }: Routes): readonly FallbackChain[] {
  const router = fallbacks.filter(({ section }) => section === 'router_settings');
  return router.length > 0 ? router : fallbacks;
}

function change({ id, name, targets }: Chain, now: FallbackChain | undefined): FallbacksChange {
  const from = now?.targets;
  const isKept = from === undefined || from.every((target) => targets.includes(target));
  return {
    kind: 'fallbacks',
    id,
    name,
    ...(now === undefined ? {} : { place: now.place }),
    ...(from === undefined ? {} : { from }),
    to: targets,
    level: isKept ? 'additive' : 'breaking',
  };
}
