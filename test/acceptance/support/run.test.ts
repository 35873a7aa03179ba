import { expect, test } from 'vitest';
import { startCopilot } from '../../servers/copilot/index.ts';
import { runAction, runCli } from './run.ts';
import { parseOutputs } from './runner.ts';
import { stage } from './stage.ts';
import { workspace } from './workspace.ts';

/** A stand-in for the Action, with only what a test needs. */
function program(source: string, chunk = ''): string {
  return `${workspace({ 'package.json': '{"type":"module"}', 'index.js': source, 'chunk.js': chunk })}/index.js`;
}

test('The Action gets the defaults of action.yml, the job’s token and nothing from this machine', async () => {
  const { stdout } = await runAction({
    program: program(
      'console.log(JSON.stringify([process.argv.length, process.execArgv.length, process.env]))',
    ),
    inputs: { mode: 'check' },
    token: 'the job',
    env: { EXTRA: 'yes' },
  });
  const [argv, , env] = JSON.parse(stdout);
  expect(argv).toBe(2);
  expect(env).toMatchObject({
    'INPUT_CONFIG-PATH': 'config.yaml',
    INPUT_MODE: 'check',
    'INPUT_GITHUB-TOKEN': 'the job',
    'INPUT_COPILOT-TOKEN': '',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/gateway',
    EXTRA: 'yes',
  });
  const own = Object.keys(env).filter((name) => !/^(INPUT|GITHUB|RUNNER)_/.test(name));
  expect(own.toSorted()).toEqual(['CI', 'EXTRA', 'HOME', 'LANG', 'PATH', 'TMPDIR']);
});

test('Outputs, summary, masks, exit code and loaded chunks are collected', async () => {
  const source = `
    import { appendFileSync } from 'node:fs';
    console.log('::add-mask::se%25cret');
    console.log('Hello');
    console.error('Oh');
    appendFileSync(process.env.GITHUB_OUTPUT, 'changed=true\\nadded<<X\\n[\\n]\\nX\\n');
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done\\n');
    await import('./chunk.js');
    process.exitCode = 3;`;
  const run = await runAction({ program: program(source) });
  expect(run).toMatchObject({
    code: 3,
    log: 'Hello\n',
    stderr: 'Oh\n',
    masks: ['se%cret'],
    outputs: { changed: 'true', added: '[\n]' },
    summary: '# Done\n',
    chunks: ['index.js', 'chunk.js'],
  });
});

test.for([
  ['stdout', 'console.log(secret.slice(10, 18))'],
  ['stderr', 'console.error(secret)'],
  ['GITHUB_STEP_SUMMARY', 'fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, secret)'],
  ['GITHUB_OUTPUT', "fs.appendFileSync(process.env.GITHUB_OUTPUT, 'token=' + secret)"],
  ['home/.note', "fs.writeFileSync(process.env.HOME + '/.note', secret)"],
  ['GITHUB_STATE', "fs.appendFileSync(process.env.GITHUB_STATE, 'token=' + secret)"],
  [
    'GET /models',
    "await fetch(process.env.GITHUB_COPILOT_API_BASE + '/models', { headers: { 'x-a': process.env['INPUT_GITHUB-TOKEN'] } })",
  ],
] as const)('A piece of a secret in %s fails the run', async ([place, statement]) => {
  const { run } = await stage();
  const source = `import * as fs from 'node:fs'; const secret = process.env['INPUT_COPILOT-TOKEN']; ${statement}`;
  await expect(run({}, { program: program(source) })).rejects.toThrow(place);
});

test('A secret may be masked, sent to its own host, and printed by the command that is meant to', async () => {
  const { run, cli, copilot, copilotToken } = await stage();
  const source = `
    const secret = process.env['INPUT_COPILOT-TOKEN'];
    console.log('::add-mask::' + secret);
    await fetch(process.env.GITHUB_COPILOT_API_KEY_URL, { headers: { authorization: 'token ' + secret } });`;
  expect((await run({}, { program: program(source) })).masks).toEqual([copilotToken]);
  expect(copilot.journal.lines()).toEqual(['GET /copilot_internal/v2/token 200']);
  const print = program('console.log(process.env.COPILOT_TOKEN)');
  expect((await cli([], { program: print, prints: () => [copilotToken] })).stdout).toBe(`${copilotToken}\n`);
  await expect(cli([], { program: print })).rejects.toThrow('stdout');
});

test('The command line gets arguments, input and folder, and no runner variables', async () => {
  const source = `
    let text = '';
    for await (const chunk of process.stdin) text += chunk;
    console.log(process.argv.slice(2).join(), text, process.env.GITHUB_ACTIONS, process.cwd());`;
  const cwd = workspace();
  const { stdout } = await runCli(['sync', '--json'], { program: program(source), stdin: 'in', cwd });
  expect(stdout).toBe(`sync,--json in undefined ${cwd}\n`);
});

test('A program that does not end is ended', async () => {
  const endless = program('setInterval(() => undefined, 1000)');
  await expect(runCli([], { program: endless, timeoutMs: 500 })).rejects.toThrow('was ended by SIGKILL');
});

test('A wrong name of an input is an error', async () => {
  await expect(runAction({ inputs: { 'copilot-tokn': '' } })).rejects.toThrow('no input copilot-tokn');
});

test('An output without an end is an error', () => {
  expect(() => parseOutputs('a<<X\nb\n')).toThrow('an output does not end');
});

test('Without servers, no host can be reached', async () => {
  const copilot = await startCopilot();
  await copilot.close();
  const source = `
    const urls = Object.entries(process.env).filter(([name]) => /^GITHUB_.*(URL|BASE)$/.test(name));
    console.log(urls.every(([, url]) => url.startsWith('http://127.0.0.1:9')), urls.length);`;
  expect((await runAction({ program: program(source) })).log).toBe('true 7\n');
});
