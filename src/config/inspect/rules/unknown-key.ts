import { type Child, child, keySpot, type Section, within } from '../document.ts';
import { known, type Table } from '../known.ts';
import { quoted } from '../names.ts';
import { nearest } from '../nearest.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  effect: 'ignored',
  summary: 'A key is probably misspelled: it is similar to one that LiteLLM knows.',
  why: 'LiteLLM accepts any key. It ignores a key that it does not know or, in `litellm_params`, sends it to the provider. Only keys that differ from a known one by a letter or two are reported, because many sections can contain your own keys.',
  example: {
    bad: oneEntry({ info: 'support_vision: true', rest: 'litelm_settings:\n  drop_parms: true' }),
    good: oneEntry({ info: 'supports_vision: true', rest: 'litellm_settings:\n  drop_params: true' }),
  },
  check(document, report) {
    const { root, sections, keys } = document;
    checkSection(root, 'topLevel', report);
    for (const [name, table] of SECTIONS) checkSection(sections.get(name), table, report);
    // What was written under a misspelled name is looked at as what it was meant to be.
    for (const [name, section] of sections) {
      if (known('topLevel').has(name)) continue;
      const table = SECTIONS.get(nearest(name, known('topLevel').keys()) ?? '');
      if (table !== undefined) checkSection(section, table, report);
    }
    for (const [part, names] of [
      ['self', ENTRY],
      ['params', known('params')],
      ['info', known('info')],
    ] as const) {
      for (const [key, values] of keys[part]) {
        const meant = misspelled(key, names);
        if (meant === undefined) continue;
        const isMisplaced = part === 'params' && known('info').has(key);
        for (const { entry, at } of values) {
          if (isMisplaced)
            report(keySpot(at), 'is not a key of `litellm_params`. It belongs in `model_info`.');
          else tell(at, meant, entry[part], report);
        }
      }
    }
  },
};

const SECTIONS = new Map<string, Table>([
  ['litellm_settings', 'litellmSettings'],
  ['router_settings', 'routerSettings'],
  ['general_settings', 'generalSettings'],
]);
const ENTRY = new Map(['model_name', 'litellm_params', 'model_info', 'blocked'].map((name) => [name, '']));

function checkSection(section: Section | undefined, table: Table, report: Report): void {
  for (const at of within(section)) {
    const meant = misspelled(at.key, known(table));
    if (meant !== undefined) tell(at, meant, section, report);
  }
}

/** The known key that an unknown one was probably meant to be. */
function misspelled(key: string, names: Names): string | undefined {
  if (names.has(key) || key.startsWith('x-') || known('otherNames').has(key)) return undefined;
  return nearest(key, names.keys());
}

type Names = ReadonlyMap<string, string>;

function tell(at: Child, meant: string, section: Section | undefined, report: Report): void {
  const { key } = at.pair;
  const isPlain = key.kind === 'scalar' && key.style === 'plain' && key.props === undefined;
  const fixable = isPlain && child(section, meant) === undefined;
  const fix = fixable ? { fix: [{ start: key.start, end: key.end, text: meant }] } : {};
  report(keySpot(at), `is not a key that LiteLLM knows. Did you mean ${quoted(meant)}?`, fix);
}
