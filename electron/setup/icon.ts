/** `npx tsx electron/setup/icon.ts`: draws the program's icon for the system, assets/icon.png, from the page's. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PROGRAM_FOLDER } from '../node/places.ts';

/** What every system scales its own sizes from, in pixels. */
const SIZE = 512;

await initWasm(await readFile(join(PROGRAM_FOLDER, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
const drawing = await readFile(join(PROGRAM_FOLDER, 'renderer/icon.svg'), 'utf8');
const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: SIZE } }).render();
await writeFile(join(PROGRAM_FOLDER, 'assets/icon.png'), picture.asPng());
