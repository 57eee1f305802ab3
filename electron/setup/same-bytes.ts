import { join } from 'node:path';
import { PROGRAM_FOLDER } from '../node/places.ts';

/**
 * pdfkit compresses with zlib under Node and with a library of its own in browsers, which gives other bytes. Everywhere the
 * one for browsers is taken, so that an export is the same from the editor and from the terminal.
 */
export const SAME_BYTES = [
  { find: /^pdfkit$/, replacement: join(PROGRAM_FOLDER, 'node_modules/pdfkit/js/pdfkit.browser.mjs') },
];
