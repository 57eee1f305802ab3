/** `npm run try:import -- DIR`: runs the importers over a folder of anybody's files; says what was understood and lost. */
import { resolve } from 'node:path';
import { filesToTry, type Trial, tryFile } from './try-import.ts';

const [typed] = process.argv.slice(2);
if (typed === undefined) {
  console.error('Missing: DIR. npm run try:import -- DIR');
  process.exit(2);
}
const folder = resolve(typed);
const files = await filesToTry(folder).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
const counts: Record<Trial['outcome'], number> = { read: 0, refused: 0, crashed: 0 };
for (const file of files) {
  const { path, outcome, lines } = await tryFile(folder, file);
  counts[outcome] += 1;
  console.log(`${path}: ${outcome}`);
  for (const line of lines) console.log(`  ${line}`);
}
console.log(`${files.length} files: ${counts.read} read, ${counts.refused} refused, ${counts.crashed} crashed`);
process.exitCode = counts.crashed === 0 ? 0 : 1;
