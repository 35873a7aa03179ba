import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Behavior } from './program.ts';

const PROGRAM = join(import.meta.dirname, 'program.ts');

/** A `litellm` that behaves as a test wants. */
export interface FakeLitellm {
  /** Path of the program, as `--litellm` takes it. */
  readonly path: string;
  /** Folder for temporary files; a run leaves nothing in it. */
  readonly temporary: string;
  /** What the last start was given. */
  seen(): Seen;
  /** Ids of the started processes and of the processes that these started. */
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

/** What a fake installer does. */
export interface FakeInstaller {
  /** Printed on stderr by the installation, which then fails. */
  readonly fails?: string;
  /** The newest version of the index. */
  readonly newest?: string;
  /** Whether `uv` is on PATH too. */
  readonly uv?: true;
}

/**
 * A folder for PATH with a `python3` whose environments contain a LiteLLM with this behavior. Records every command, except
 * for the question which version an environment contains.
 *
 * @returns the folder, and the commands so far
 */
export function fakePython(behavior: Omit<Behavior, 'folder'>, installer: FakeInstaller = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'loopback-python-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const log = join(folder, 'commands');
  const newest = installer.newest ?? '1.106.2';
  const installs = `env | sort > ${log}.env
${installer.fails === undefined ? ':' : `cat >&2 <<'END'\n${installer.fails}\nEND\nexit 1`}`;
  // LiteLLM's version is recorded beside the Python; a real environment has it in the name of a folder
  const inside = `#!/bin/sh
here=\${0%/*}
case "$1" in
  -c) cat "$here/version" ;;
  -m) echo "pip $*" >> ${log}
      case "$*" in
        *index*) echo "litellm (${newest})" ;;
        *install*) ${installs}
          echo "$*" | sed 's/.*==//' > "$here/version" ;;
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
  if (installer.uv === true) {
    script(
      join(bin, 'uv'),
      `#!/bin/sh
echo "uv $*" >> ${log}
for last in "$@"; do :; done
case "$1 $2" in
  'venv --quiet') mkdir -p "$last/bin"; cp ${join(folder, 'inside')} "$last/bin/python"; touch "$last/bin/litellm" ;;
  'pip compile') case "$last" in
      *newest.in) echo "litellm==${newest}" ;;
      *) cp "$last" "\${last%.in}.txt" ;;
    esac ;;
  'pip install') ${installs}
    sed 's/.*==//' "$last" > "\${last%/*}/bin/version" ;;
esac
`,
    );
  }
  return {
    /** For PATH, with the system's own folders for `sh` and its tools behind, so that no other Python is found first. */
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
