import type { Release } from './pins.ts';

/**
 * The notes of a release: its section of the changelog, and the line to copy into a workflow.
 *
 * @throws Error when the changelog has no section for the version
 */
export function releaseNotes(changelog: string, { repository, sha, version }: Release): string {
  const section = sectionOf(changelog, version.replace(/^v/, ''));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  return `${section}\n\n### Use it\n\n\`\`\`yaml\n- uses: ${repository}@${sha} # ${version}\n\`\`\`\n`;
}

/** What is below `## VERSION` or `## [VERSION] - DATE`, up to the next heading of that level. */
function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const found = sections.find((section) => {
    const [heading = ''] = section.split('\n', 1);
    return heading.replace(/^\[([^\]]+)\].*$/, '$1').split(/\s/)[0] === version;
  });
  return found?.slice(found.indexOf('\n')).trim();
}
