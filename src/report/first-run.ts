import { formatLocation } from '../config-location.ts';
import type { Conclusion } from '../outcome.ts';
import type { FilePlan, Plan } from '../sync/model.ts';
import { count } from '../words.ts';
import { entriesAfter } from './changes.ts';
import { code } from './escape.ts';

/** Files that a summary explains one by one. */
const MOST_FILES = 10;

/**
 * What a person should know the first time that a file is synced, as Markdown: what was found, how names are chosen, what is
 * managed from now on, and what happens next. Empty when no file is new to the Action.
 */
export function firstRun(plan: Plan, conclusion: Conclusion): string {
  const files = plan.files.filter(({ stage, changes }) => stage !== 'synced' && changes.length > 0);
  if (files.length === 0 || conclusion.kind === 'checked') return '';
  const rest = files.length - MOST_FILES;
  return [
    '### First run',
    [
      ...files.slice(0, MOST_FILES).map(fileLine),
      ...(rest > 0 ? [`- … and ${count(rest, 'more file')}`] : []),
      '- **Not managed:** all other entries, keys and comments. They are never changed. To protect a managed entry from changes, write `# copilot-model-sync: keep` above it.',
      `- **Next:** ${next(conclusion)}`,
    ].join('\n'),
  ].join('\n\n');
}

function fileLine(file: FilePlan): string {
  const found =
    file.stage === 'new'
      ? 'the file does not exist yet'
      : `${count(file.managed.length, 'Copilot entry', 'Copilot entries')} found`;
  const after = entriesAfter(file);
  return `- ${code(formatLocation(file), 200)}: ${found}. **Names** are ${code(file.template.text)}, ${ORIGINS[file.template.from]}. **Managed** from now on: ${count(after, 'entry', 'entries')}.`;
}

const ORIGINS = {
  input: 'as `model-name` states',
  file: 'as in most Copilot entries of the file',
  default: 'which is the default; `model-name` changes it',
} as const satisfies Record<FilePlan['template']['from'], string>;

function next(conclusion: Exclude<Conclusion, { kind: 'checked' }>): string {
  const later =
    'Later runs open a pull request only when Copilot’s models change. A model that disappears is held before its entry is removed.';
  switch (conclusion.kind) {
    case 'pull-request':
      return `review and merge the pull request. ${later}`;
    case 'written':
      return `review and commit the ${conclusion.paths.length === 1 ? 'file' : 'files'}.`;
    case 'planned':
      return 'this was a dry run, which changes nothing. To start, run it without `--dry-run`.';
    default:
      return conclusion satisfies never;
  }
}
