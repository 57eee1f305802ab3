// A program of its own for the tests of saving: `saver.ts PATH` saves over and over, alternating between two contents,
// until it is killed; `saver.ts PATH once` saves once and leaves with 3 where the save was refused.
import { SaveError, safeSave } from '../../electron/node/safe-save.ts';
import { contentOf } from './saver-contents.ts';

const [path = '', once] = process.argv.slice(2);
if (once) {
  process.exitCode = await safeSave(path, contentOf('new')).then(
    () => 0,
    (error: unknown) => (error instanceof SaveError ? 3 : 1),
  );
} else {
  for (let round = 0; ; round += 1) {
    await safeSave(path, contentOf(round % 2 === 0 ? 'new' : 'old'));
    process.stdout.write('.');
  }
}
