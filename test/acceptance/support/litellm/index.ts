import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Behavior } from './program.ts';

const PROGRAM = join(import.meta.dirname, 'program.ts');

/** A `litellm` that behaves as a test says. */
export interface FakeLitellm {
  /** Path of the program, as `--litellm` takes it. */
  readonly path: string;
  /** Folder for temporary files; a run leaves nothing in it. */
  readonly temporary: string;
  /** What the last start was given. */
  seen(): Seen;
  /** Ids of the processes that were started, those that they started themselves included. */
  processes(): readonly number[];
}

interface Seen {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly files: readonly string[];
  readonly config: string;
  readonly args: readonly string[];
}

/** Puts the program into a folder of its own, until the test is over. */
export function fakeLitellm(behavior: Omit<Behavior, 'folder'> = {}): FakeLitellm {
  const folder = mkdtempSync(join(tmpdir(), 'loopback-litellm-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const path = join(folder, 'litellm');
  script(path, launcher({ ...behavior, folder }));
  return {
    path,
    temporary,
    seen: () => JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')),
    processes: () => notesOf(folder),
  };
}

/** What pip does in a fake Python. */
export interface FakePip {
  /** Printed on stderr by `pip install`, which then fails. */
  readonly fails?: string;
  /** The newest version of the index. */
  readonly newest?: string;
}

/**
 * A folder for PATH with a `python3` whose environments hold a LiteLLM that behaves as said. Notes every command.
 *
 * @returns the folder, and the commands so far
 */
export function fakePython(behavior: Omit<Behavior, 'folder'>, pip: FakePip = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'loopback-python-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const log = join(folder, 'commands');
  const inside = `#!/bin/sh
case "$1" in
  -m) echo "pip $*" >> ${log}
      case "$*" in
        *index*) echo "litellm (${pip.newest ?? '1.106.2'})" ;;
        *install*) env | sort > ${log}.env
          ${pip.fails === undefined ? ':' : `cat >&2 <<'END'\n${pip.fails}\nEND\nexit 1`} ;;
      esac ;;
  *) exec ${process.execPath} ${PROGRAM} '${JSON.stringify({ ...behavior, folder })}' "$@" ;;
esac
`;
  script(join(folder, 'inside'), inside);
  script(
    join(bin, 'python3'),
    `#!/bin/sh
echo "python3 $*" >> ${log}
mkdir -p "$3/bin"
cp ${join(folder, 'inside')} "$3/bin/python"
touch "$3/bin/litellm"
`,
  );
  return {
    /** As PATH has it, with the system's own folders for `sh` and its tools, where no Python is found first. */
    path: `${bin}:/usr/bin:/bin`,
    processes: () => notesOf(folder),
    commands: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    environment: () => readFileSync(`${log}.env`, 'utf8'),
  };
}

/** Ids of the processes that were started. */
function notesOf(folder: string): readonly number[] {
  return ['starts', 'spawned'].flatMap((name) => {
    const notes = join(folder, name);
    return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number.parseFloat) : [];
  });
}

function launcher(behavior: Behavior): string {
  return `#!/bin/sh\nexec ${process.execPath} ${PROGRAM} '${JSON.stringify(behavior)}' "$@"\n`;
}

function script(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}
