import { type Child, keySpot, type Section, topSection, within } from '../document.ts';
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
    const { root, entries } = document;
    const checkKeys = keyChecker(report);
    checkKeys(root, known('topLevel'));
    for (const [name, table] of SECTIONS) checkKeys(topSection(document, name), known(table));
    // What was written under a misspelled name is looked at as what it was meant to be.
    for (const at of within(root)) {
      const meant = nearest(at.key, known('topLevel').keys());
      const table = SECTIONS.find(([name]) => name === meant)?.[1];
      if (known('topLevel').has(at.key) || table === undefined || root === undefined) continue;
      checkKeys(topSection(document, at.key), known(table));
    }
    for (const { self, params, info } of entries) {
      checkKeys(self, ENTRY);
      checkKeys(params, known('params'));
      checkKeys(info, known('info'));
    }
  },
};

const SECTIONS: readonly (readonly [string, Table])[] = [
  ['litellm_settings', 'litellmSettings'],
  ['router_settings', 'routerSettings'],
  ['general_settings', 'generalSettings'],
];
const ENTRY = new Map(['model_name', 'litellm_params', 'model_info', 'blocked'].map((name) => [name, '']));

/** Checks sections against tables of names. Entries have mostly the same keys, so each is looked up once. */
function keyChecker(report: Report): (section: Section | undefined, names: Names) => void {
  const meant = new Map<Names, Map<string, string | undefined>>();
  const meaning = (key: string, names: Names): string | undefined => {
    const known = meant.get(names) ?? new Map<string, string | undefined>();
    meant.set(names, known);
    if (!known.has(key)) known.set(key, misspelled(key, names));
    return known.get(key);
  };
  return (section, names) => {
    const children = within(section);
    for (const at of children) {
      const name = meaning(at.key, names);
      if (name === undefined) continue;
      const isPresent = children.some(({ key }) => key === name);
      tell(at, name, isPresent, report);
    }
  };
}

/** The known key that an unknown one was probably meant to be. */
function misspelled(key: string, names: Names): string | undefined {
  if (names.has(key) || key.startsWith('x-') || known('otherNames').has(key)) return undefined;
  return nearest(key, names.keys());
}

type Names = ReadonlyMap<string, string>;

function tell(at: Child, meant: string, isPresent: boolean, report: Report): void {
  const { key } = at.pair;
  const isPlain = key.kind === 'scalar' && key.style === 'plain' && key.props === undefined;
  const fix = isPlain && !isPresent ? { fix: [{ start: key.start, end: key.end, text: meant }] } : {};
  report(keySpot(at), `is not a key that LiteLLM knows. Did you mean ${quoted(meant)}?`, fix);
}
