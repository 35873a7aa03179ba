import type { Rule } from '../../config/index.ts';

/** What a rule is about, for a terminal. */
export function explanation({ id, severity, effect, since, until, summary, why, example }: Rule): string {
  const versions = [
    since === undefined ? '' : `from LiteLLM ${since}`,
    until === undefined ? '' : `before LiteLLM ${until}`,
  ];
  const holds = versions.filter((part) => part !== '').join(', ');
  return [
    `${id} (${severity}${holds === '' ? '' : `, ${holds}`}): ${summary}`,
    '',
    why,
    `Effect: ${EFFECTS[effect]}`,
    '',
    'Reported:',
    indented(example.bad),
    '',
    'Not reported:',
    indented(example.good),
    '',
  ].join('\n');
}

/** Each effect in a sentence. */
export const EFFECTS: Readonly<Record<Rule['effect'], string>> = {
  'does-not-start': 'LiteLLM does not start.',
  'drops-entry': 'LiteLLM starts without the entry.',
  'calls-fail': 'LiteLLM starts, but calls fail.',
  ignored: 'LiteLLM ignores what is written.',
  differs: 'LiteLLM behaves differently than the config suggests.',
  advice: 'LiteLLM works as the config says.',
};

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
