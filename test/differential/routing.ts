import type { Operation } from '../../src/config/model.ts';
import { aside, claim, keepable, tail } from './comments.ts';
import { foreignPair, merges } from './foreign.ts';
import { value } from './keys.ts';
import type { Random } from './random.ts';
import { covers } from './wanted.ts';
import { braces, id, line, spaces, text, type Writer } from './writer.ts';

type Setting = Extract<Operation, { readonly kind: 'set-alias' | 'unset-alias' | 'set-fallbacks' }>;

/** Aliases and fallbacks of a config, and what the edit must do to them: nothing when a sync makes it. */
interface Routing {
  readonly aliases: readonly Alias[];
  readonly chains: readonly Chain[];
  readonly wanted: readonly Setting[];
  /** The section that has the list of fallbacks. */
  readonly section: string;
}

interface Alias {
  readonly name: string;
  readonly isRemoved: boolean;
}

interface Chain {
  readonly name: string;
  readonly targets: readonly string[];
  /** The targets that the edit wants, as far as the list has them. */
  readonly staying: readonly string[];
}

const NAMES = ['n1', 'n2', 'n3', 'n4'] as const;
const TARGETS = ['t1', 't2', 't3', 't4'] as const;

/**
 * Writes `router_settings` and `litellm_settings` in many shapes, each in some place of the config. The operations are noted
 * in the writer once the sections that they change are written.
 */
export function routingSections(writer: Writer): readonly (() => void)[] {
  const { random } = writer;
  const routing = someRouting(writer);
  const { section } = routing;
  const hasRouter = routing.aliases.length > 0 || section === 'router_settings' || random.chance(0.2);
  const hasOther = section === 'litellm_settings' || random.chance(0.1);
  const sections = [...(hasRouter ? ['router_settings'] : []), ...(hasOther ? ['litellm_settings'] : [])].map(
    (name) => () => writeSection(writer, name, routing),
  );
  const missing = ['router_settings', 'litellm_settings'].filter(
    (name) => !(name === 'router_settings' ? hasRouter : hasOther),
  );
  for (const operation of routing.wanted)
    if (missing.includes(sectionOf(operation, routing))) writer.settings.operations.push(operation);
  return sections;
}

/** The same as a plain value, for a config in brackets. */
export function routingValue(writer: Writer): Readonly<Record<string, unknown>> {
  const { aliases, chains, wanted, section } = someRouting(writer);
  writer.settings.operations.push(...wanted);
  const isDetailed = writer.random.chance(0.3);
  const group = aliases.map(({ name }) => [name, isDetailed ? { model: 't1', hidden: true } : 't1']);
  const fallbacks = chains.map(({ name, targets }) => ({ [name]: targets }));
  const router = {
    ...(writer.random.chance(0.5) ? { s9: 2 } : {}),
    ...(group.length > 0 ? { model_group_alias: Object.fromEntries(group) } : {}),
    ...(section === 'router_settings' ? { fallbacks } : {}),
  };
  return {
    ...(Object.keys(router).length > 0 ? { router_settings: router } : {}),
    ...(section === 'litellm_settings' ? { litellm_settings: { fallbacks } } : {}),
  };
}

function someRouting({ random, isSync }: Writer): Routing {
  const aliases = NAMES.filter(() => random.chance(0.3)).map((name) => ({
    name,
    isRemoved: !isSync && random.chance(0.3),
  }));
  const chains = NAMES.filter(() => random.chance(0.3)).map((name) => {
    const targets = TARGETS.filter(() => random.chance(0.5));
    return { name, targets, staying: isSync ? targets : targets.filter(() => random.chance(0.6)) };
  });
  const section =
    chains.length > 0 ? random.pick(['router_settings', 'router_settings', 'litellm_settings']) : '';
  return { aliases, chains, wanted: isSync ? [] : wishes(random, aliases, chains), section };
}

function wishes(random: Random, aliases: readonly Alias[], chains: readonly Chain[]): readonly Setting[] {
  const operations: Setting[] = aliases.flatMap(({ name, isRemoved }): readonly Setting[] => {
    if (isRemoved) return [{ kind: 'unset-alias', name }];
    return random.chance(0.5) ? [{ kind: 'set-alias', name, target: random.pick(TARGET_NAMES) }] : [];
  });
  for (const name of ['new1', 'a: new/2'])
    if (random.chance(0.15)) operations.push({ kind: 'set-alias', name, target: random.pick(TARGET_NAMES) });
  for (const { name, targets, staying } of chains) {
    const wanted =
      staying.length === targets.length && random.chance(0.5) ? targets : extended(random, staying);
    operations.push({ kind: 'set-fallbacks', name, targets: wanted });
  }
  for (const name of ['new3', '4.1'])
    if (random.chance(0.15)) operations.push({ kind: 'set-fallbacks', name, targets: extended(random, []) });
  return operations;
}

const TARGET_NAMES = ['t1', 't2', 'github_copilot/gpt-4.1', '4.1', 'y'] as const;

/** New names among the ones that stay, which stay in order. */
function extended(random: Random, staying: readonly string[]): readonly string[] {
  const targets = [...staying];
  for (const name of ['u1', 'u2', 'no'])
    if (random.chance(0.3)) targets.splice(random.int(targets.length + 1), 0, name);
  return targets;
}

function sectionOf(operation: Setting, { section }: Routing): string {
  return operation.kind === 'set-fallbacks' && section !== '' ? section : 'router_settings';
}

function pathOf(operation: Setting, routing: Routing): string {
  const key = operation.kind === 'set-fallbacks' ? 'fallbacks' : 'model_group_alias';
  return `${sectionOf(operation, routing)}.${key}.${operation.name}`;
}

/** A section with foreign keys around ours. */
function writeSection(writer: Writer, name: string, routing: Routing): void {
  const { random, layout, settings } = writer;
  const kept = writer.kept.length;
  const isRouter = name === 'router_settings';
  const hasAliases = isRouter && (routing.aliases.length > 0 || random.chance(0.3));
  const hasFallbacks = routing.section === name || random.chance(0.2);
  aside(writer, 0);
  if (!hasAliases && !hasFallbacks && random.chance(0.7)) {
    keepable(writer, name, 0, (end) =>
      value(writer, 0, name, random.pick(['', '{}', '{ }', 'null', '~']), end),
    );
  } else {
    keepable(writer, name, 0, (end) => {
      line(writer, `${name}:${end}`);
      merges(writer, layout.step, 0.1);
      if (random.chance(0.4)) foreignPair(writer, layout.step, `s${id(writer)}`, 1);
      const parts = [
        ...(hasAliases ? [() => writeAliases(writer, layout.step, routing.aliases)] : []),
        ...(hasFallbacks ? [() => writeFallbacks(writer, layout.step, name, routing)] : []),
      ];
      if (random.chance(0.3)) parts.reverse();
      for (const write of parts) {
        aside(writer, layout.step);
        write();
      }
      if (random.chance(0.4) || parts.length === 0) {
        aside(writer, layout.step);
        line(writer, `${spaces(layout.step)}s${id(writer)}: last${tail(writer)}`);
      }
    });
  }
  const paths = writer.kept.slice(kept).map(({ path }) => path);
  for (const operation of routing.wanted) {
    if (sectionOf(operation, routing) !== name) continue;
    const path = pathOf(operation, routing);
    const isKept = paths.some(
      (at) => covers(at, path) || (operation.kind === 'unset-alias' && covers(path, at)),
    );
    (isKept ? settings.forbidden : settings.operations).push(operation);
  }
}

const EMPTY = ['', '{}', '{ }', 'null', '~'] as const;

function writeAliases(writer: Writer, column: number, aliases: readonly Alias[]): void {
  const { random } = writer;
  const path = 'router_settings.model_group_alias';
  const key = random.pick(['model_group_alias', 'model_group_alias', '"model_group_alias"']);
  const inner = column + writer.layout.step;
  if (aliases.length === 0) {
    keepable(writer, path, column, (end) => value(writer, column, key, random.pick(EMPTY), end));
  } else if (random.chance(0.25)) {
    const pairs = aliases.map(({ name }) => `${text(writer, name)}: ${target(writer)}`).join(', ');
    keepable(writer, path, column, (end) => value(writer, column, key, braces(writer, pairs), end));
  } else if (random.chance(0.15)) {
    line(writer, `${spaces(column)}${key}: {`);
    const last = random.pick([',', '']);
    for (const [index, { name, isRemoved }] of aliases.entries()) {
      writer.owned = isRemoved;
      const comma = index === aliases.length - 1 ? last : ',';
      line(writer, `${spaces(inner)}${text(writer, name)}: ${target(writer)}${comma}${tail(writer)}`);
      writer.owned = false;
    }
    line(writer, `${spaces(inner)}}${tail(writer)}`);
  } else {
    keepable(writer, path, column, (end) => {
      line(writer, `${spaces(column)}${key}:${end}`);
      merges(writer, inner, 0.1);
      for (const alias of aliases) writeAlias(writer, inner, alias, path);
    });
  }
}

function writeAlias(writer: Writer, column: number, { name, isRemoved }: Alias, path: string): void {
  const { random, layout } = writer;
  const kept = writer.kept.length;
  const optional = writer.optional.length;
  writer.owned = isRemoved;
  aside(writer, column);
  if (isRemoved) claim(writer);
  writer.inside = isRemoved;
  keepable(writer, `${path}.${name}`, column, (end) => {
    const key = text(writer, name);
    if (random.chance(0.2)) {
      line(writer, `${spaces(column)}${key}:${end}`);
      const inner = spaces(column + layout.step);
      line(writer, `${inner}model: ${target(writer)}${tail(writer)}`);
      line(writer, `${inner}hidden: true${tail(writer)}`);
    } else if (random.chance(0.1)) {
      line(writer, `${spaces(column)}${key}: |${random.pick(['-', '', '+'])}${end}`);
      line(writer, `${spaces(column + layout.step)}t1`);
    } else {
      const detailed = braces(writer, `model: ${target(writer)}, hidden: false`);
      const plain = random.pick([
        target(writer),
        target(writer),
        `&x${id(writer)} t1`,
        'null',
        '5',
        '!!str 4.1',
      ]);
      value(writer, column, key, random.chance(0.2) ? detailed : plain, end);
    }
  });
  writer.inside = false;
  writer.owned = false;
  if (isRemoved && writer.kept.length > kept) writer.required.push(...writer.optional.splice(optional));
}

function writeFallbacks(
  writer: Writer,
  column: number,
  section: string,
  { chains, section: used }: Routing,
): void {
  const { random } = writer;
  const path = `${section}.fallbacks`;
  if (section !== used) {
    // LiteLLM uses the list in `router_settings`, or an empty value is no list.
    const other = used === 'router_settings' ? '[{n1: [t9]}]' : random.pick(['', '[]', 'null', '{}']);
    keepable(writer, path, column, (end) => value(writer, column, 'fallbacks', other, end));
  } else if (random.chance(0.25)) {
    const items = chains.map((chain) =>
      braces(writer, `${text(writer, chain.name)}: ${names(writer, chain)}`),
    );
    keepable(writer, path, column, (end) =>
      value(writer, column, 'fallbacks', `[${items.join(', ')}${random.pick(['', ',', ' '])}]`, end),
    );
  } else {
    const dash = column + random.pick([0, 2]);
    keepable(writer, path, column, (end) => {
      line(writer, `${spaces(column)}fallbacks:${end}`);
      const isBlock = random.chance(0.4);
      for (const chain of chains) {
        aside(writer, dash);
        keepable(writer, `${path}.${chain.name}`, dash, (behind) =>
          writeChain(writer, dash, chain, isBlock, behind),
        );
      }
    });
  }
}

function writeChain(writer: Writer, dash: number, chain: Chain, isBlock: boolean, end: string): void {
  const { random, layout } = writer;
  const key = text(writer, chain.name);
  const start = `${spaces(dash)}-${spaces(layout.gap)}`;
  const column = dash + 1 + layout.gap;
  const style = random.int(10);
  if (isBlock && chain.targets.length > 0) {
    line(writer, `${start}${key}:${end}`);
    const inner = column + random.pick([0, 2]);
    for (const name of chain.targets) {
      writer.owned = !chain.staying.includes(name);
      aside(writer, inner);
      if (writer.owned) claim(writer);
      line(writer, `${spaces(inner)}- ${text(writer, name)}${tail(writer)}`);
      writer.owned = false;
    }
  } else if (style === 4) line(writer, `${start}${key}: ${random.pick(['t1', 'null', '', '~'])}${end}`);
  else if (style < 3) line(writer, `${start}${braces(writer, `${key}: ${names(writer, chain)}`)}${end}`);
  else if (style === 3) {
    line(writer, `${spaces(dash)}-${end}`);
    line(writer, `${spaces(column)}${key}: ${names(writer, chain)}${tail(writer)}`);
  } else line(writer, `${start}${key}: ${names(writer, chain)}${end}`);
}

function names(writer: Writer, { targets }: Chain): string {
  return `[${targets.map((name) => text(writer, name)).join(', ')}]`;
}

function target(writer: Writer): string {
  return writer.random.pick([text(writer, 't1'), 't2', '"t1"', 'github_copilot/gpt-4.1']);
}
