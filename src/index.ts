#!/usr/bin/env node
/** The bundle's entry: a runner starts it without arguments, a person with a command. Only one door is loaded. */
if (process.env.GITHUB_ACTIONS === 'true' && process.argv.length === 2) {
  // only `prove/action.yml` has an input of this name
  const { main } =
    process.env.INPUT_LITELLM === undefined ? await import('./action.ts') : await import('./prove-action.ts');
  process.exitCode = await main(process.env);
} else {
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2), process.env);
}

export {};
