/**
 * `node scripts/screenshot.ts [CHROMIUM]`: makes `docs/pull-request.png`, the pull request of `demo` as GitHub shows it.
 * Run it by hand after a change of the body's text or layout, and after `npm run build`. It is not part of CI, since it needs Chromium.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pullRequestPage } from './page.ts';

process.chdir(join(import.meta.dirname, '..'));
const PICTURE = 'docs/pull-request.png';
const WIDTH = 900;
const [, , chromium = 'chromium'] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'screenshot-'));
try {
  const page = join(folder, 'page.html');
  writeFileSync(page, demoPage());
  const dom = browse(`--window-size=${WIDTH},100`, '--dump-dom', page);
  const [, height] = /data-height="(\d+)"/.exec(dom) ?? [];
  if (height === undefined) throw new Error('the page did not report its height');
  browse(`--window-size=${WIDTH},${height}`, `--screenshot=${PICTURE}`, page);
  console.log(`${PICTURE}: ${WIDTH} × ${height}, ${Math.round(statSync(PICTURE).size / 1000)} kB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Title and body as `demo` prints them. */
function demoPage(): string {
  const printed = execFileSync(process.execPath, ['dist/index.js', 'demo'], { encoding: 'utf8' });
  const [, title, body] = /^Title: ([^\n]*)\n\n(.*)$/ms.exec(printed) ?? [];
  if (title === undefined || body === undefined) throw new Error('demo shows no pull request');
  const measure = 'document.body.dataset.height = document.documentElement.scrollHeight';
  return `${pullRequestPage(title, body)}<script>${measure}</script>`;
}

function browse(...args: string[]): string {
  const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
  const headless = ['--headless', '--no-sandbox', '--hide-scrollbars', `--user-data-dir=${folder}`];
  return execFileSync(chromium, [...headless, ...quiet, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
