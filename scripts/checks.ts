/** `docs/checks.md`: a section for each rule, with the output of the check itself. */
import { type CheckOptions, findings, RULES, type Rule, readConfig } from '../src/config/index.ts';
import type { Config } from '../src/config/model.ts';
import { EFFECTS } from '../src/report/findings/explain.ts';
import { findingsText } from '../src/report/findings/text.ts';

/** The table of all rules and their sections, as Markdown. */
export function rulesPage(): string {
  const rows = RULES.map(
    ({ id, severity, effect, summary }) =>
      `| [\`${id}\`](#${id}) | ${severity} | ${EFFECTS[effect]} | ${summary} |`,
  );
  const table = ['| Rule | Severity | Effect | Reports |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return [table, ...RULES.map(section)].join('\n\n');
}

function section(rule: Rule): string {
  const { id, summary, why, since, until, example } = rule;
  const versions = [
    ...(since === undefined ? [] : [`From LiteLLM ${since}.`]),
    ...(until === undefined ? [] : [`Before LiteLLM ${until}.`]),
  ];
  return [
    `### ${id}`,
    [summary, ...versions].join(' '),
    why,
    `\`\`\`yaml\n${example.bad}\`\`\``,
    `\`\`\`text\n${outputOf(rule)}\`\`\``,
    'Write:',
    `\`\`\`yaml\n${example.good}\`\`\``,
  ].join('\n\n');
}

function outputOf({ example }: Rule): string {
  return findingsText(findings(configOf(example.bad), optionsOf(example)), { color: false });
}

function optionsOf({ env, included, endpoints }: Rule['example']): CheckOptions {
  return {
    ...(env === undefined ? {} : { env }),
    ...(endpoints === undefined ? {} : { endpoints: new Map(Object.entries(endpoints)) }),
    ...(included === undefined
      ? {}
      : {
          included: new Map(
            Object.entries(included).map(([path, text]) => [path, text === null ? null : configOf(text)]),
          ),
        }),
  };
}

function configOf(text: string): Config {
  const read = readConfig({ path: 'config.yaml', bytes: new TextEncoder().encode(text) });
  if (read.kind === 'refused') throw new Error(`an example is refused: ${read.problem.message}`);
  return read.config;
}
