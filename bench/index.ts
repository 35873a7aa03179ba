/** `npm run bench` runs all of these, `npm run bench -- start` one. Each prints what it measured, and none fails because of it. */
const benches: Readonly<Record<string, () => Promise<{ readonly bench: () => Promise<void> }>>> = {
  start: () => import('./start.ts'),
  quiet: () => import('./quiet.ts'),
  edit: () => import('./edit.ts'),
  diff: () => import('./diff.ts'),
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
for (const name of names) {
  const load = benches[name];
  if (load === undefined)
    throw new Error(`no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
  console.log(`\n## ${name}\n`);
  const { bench } = await load();
  await bench();
}
