/** Makes one export in a program of its own and prints how many milliseconds it took: `first-export.ts FORMAT`. */
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { isFormatId } from '../../shared/export/registry.ts';
import { environment } from '../support/exports.ts';
import { requestFor } from './exports.ts';
import { timeOf } from './timing.ts';

const [format = ''] = process.argv.slice(2);
if (!isFormatId(format)) throw new Error(`no format: ${format}`);
const request = requestFor(format, 100);
console.log(await timeOf(() => exportBlueprint(request, environment)));
