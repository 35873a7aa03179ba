#!/usr/bin/env node
/** The bundle's entry: a runner starts it without arguments, a person with a command. Only one door is loaded. */
if (process.env.GITHUB_ACTIONS === 'true' && process.argv.length === 2) {
  const { main } = await import('./action.ts');
  process.exitCode = await main(process.env);
} else {
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2), process.env);
}

export {};
