import { test } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { startGitHub } from '../../servers/github/index.ts';
import {
  configsOnly,
  isSound,
  momentsOf,
  OPERATIONS,
  type Operation,
  stage,
  state,
  withoutCourtesy,
} from './operations.ts';
import { DEFAULTS } from './support.ts';
import { type Place, sync } from './sync.ts';

/** Something else happens to the repository just before each request of each operation. */

interface Race {
  readonly name: string;
  readonly act: (place: Place, operation: Operation) => unknown;
  /** Whether both runs lead to the same state as a run after the act. */
  readonly sameEnd: 'all' | 'configs' | 'nothing';
}

const RACES: readonly Race[] = [
  {
    name: 'a run that does the same is faster',
    act: (place, { wish }) => sync(place, wish),
    sameEnd: 'all',
  },
  {
    name: 'the base moves',
    act: ({ repository }) => repository.push('main', { files: { 'README.md': 'new\n' } }),
    sameEnd: 'configs',
  },
  {
    name: 'a person pushes to the branch',
    act: ({ repository }) => {
      repository.push(DEFAULTS.branch, { files: { 'config.yaml': 'mine\n' }, message: MINE });
    },
    sameEnd: 'nothing',
  },
  {
    name: 'a person deletes the branch',
    act: ({ repository }) => {
      if (DEFAULTS.branch in repository.branches()) repository.deleteBranch(DEFAULTS.branch);
    },
    sameEnd: 'nothing',
  },
  {
    name: 'a person closes the pull request',
    act: ({ repository }) => {
      const open = repository.pullRequests().find(({ state: is }) => is === 'open');
      if (open !== undefined) repository.close(open.number);
    },
    sameEnd: 'nothing',
  },
];

const MINE = 'A commit of mine';

test.concurrent.for(OPERATIONS)(
  '$name: something else happens before each request',
  { timeout: 120_000 },
  async (operation, { expect }) => {
    const github = await startGitHub();
    try {
      const moments = await momentsOf(github, operation);
      let count = 0;
      const next = () => {
        count += 1;
        return count;
      };
      for (const race of RACES) {
        const alone = await stage(github, `r${next()}`, operation);
        await race.act(alone, operation);
        await sync(alone, operation.wish);
        const expected = withoutCourtesy(state(alone.repository));
        for (const { what: request, match: matchOf } of moments) {
          const what = `${request}: ${race.name}`;
          const place = await stage(github, `r${next()}`, operation);
          const { repository } = place;
          let pushed = false;
          const act = async () => {
            await race.act(place, operation);
            pushed = repository
              .log(DEFAULTS.branch in repository.branches() ? DEFAULTS.branch : 'main')
              .some(({ message }) => message === MINE);
          };
          github.fault(matchOf(), { kind: 'meanwhile', act });
          try {
            await sync(place, operation.wish);
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            expect(error.problem.code, what).toMatch(/^GITHUB_/);
          }
          expect(repository, what).toSatisfy(isSound);
          await sync(place, operation.wish);
          expect(repository, what).toSatisfy(isSound);
          const end = withoutCourtesy(state(repository));
          if (race.sameEnd === 'all') expect(end, what).toEqual(expected);
          if (race.sameEnd === 'configs') expect(configsOnly(end), what).toEqual(configsOnly(expected));
          if (pushed) {
            expect(
              repository.log(DEFAULTS.branch).map(({ message }) => message),
              what,
            ).toContain(MINE);
          }
          // There is nothing left to do.
          github.journal.clear();
          await sync(place, operation.wish);
          expect(
            github.journal.lines().filter((line) => !line.includes('query')),
            what,
          ).toEqual([]);
        }
      }
    } finally {
      await github.close();
    }
  },
);
