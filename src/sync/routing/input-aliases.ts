import type { Notice } from '../../errors.ts';
import type { AliasChange, NameOwner } from '../model.ts';
import { answerTo, ownerOf, withoutAliases } from '../names.ts';
import { NO_OTHER_FILES } from '../other-files.ts';
import type { AliasStep, Routes } from './routes.ts';

/** The input `aliases`: each name calls the managed entry of its model. */
export function inputAliases(routes: Routes): AliasStep {
  const steps = routes.context.settings.routing.aliases.map((wanted) => inputAlias(wanted, routes));
  return {
    changes: steps.flatMap(({ changes }) => changes),
    notices: steps.flatMap(({ notices }) => notices),
  };
}

const NOTHING: AliasStep = { changes: [], notices: [] };

function inputAlias({ name, id }: { readonly name: string; readonly id: string }, routes: Routes): AliasStep {
  const { path, names, findServed, routing } = routes;
  const existing = names.aliases.get(name);
  const served = findServed(id);
  if (served === undefined) {
    const now = existing?.target === undefined ? 'is not written' : `calls \`${existing.target}\``;
    return notice(`No managed entry serves ${id}: the alias \`${name}\` of the input \`aliases\` ${now}.`);
  }
  if (existing !== undefined && existing.target === served.name) return NOTHING;
  const hidden = entryNamed(name, routes);
  if (hidden !== undefined) {
    return notice(
      `The alias \`${name}\` of the input \`aliases\` is not written: an entry has that name, and with the alias LiteLLM would never call it.`,
      hidden.place,
    );
  }
  if (existing?.keep ?? routing.kept.aliases) {
    return notice(
      `The alias \`${name}\` is protected by a \`keep\` comment; the input \`aliases\` would change its target to \`${served.name}\`.`,
      existing?.place,
    );
  }
  const change: AliasChange = {
    kind: 'alias',
    id,
    name,
    ...(existing === undefined ? {} : { place: existing.place }),
    ...(existing?.target === undefined ? {} : { from: existing.target }),
    to: served.name,
    why: 'input',
    level: isAnswered(name, routes) ? 'breaking' : 'additive',
  };
  return { changes: [change], notices: [] };

  function notice(message: string, place: Notice['place'] = { path }): AliasStep {
    return { changes: [], notices: [{ message, place }] };
  }
}

/** The entry that has a name, as its `model_name` or its id. */
function entryNamed(name: string, { names, context }: Routes): NameOwner | undefined {
  const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
  const [owner] = [names, ...sameProxy].flatMap((it) => ownerOf(withoutAliases(it), name) ?? []);
  return owner;
}

/** Whether calls to a name reach a model now. What is lost with a removed entry of that name is part of its removal. */
function isAnswered(name: string, { before, removed, context }: Routes): boolean {
  if (removed.some(({ change }) => change.name === name)) return false;
  const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
  return [before, ...sameProxy].some((names) => answerTo(names, name) !== undefined);
}
