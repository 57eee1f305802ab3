import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';
import { xmlFaults } from './schemas.ts';

async function written(document: BlueprintDocument, languages: readonly string[]): Promise<Uint8Array> {
  const request = { document, format: 'xlsx', languages, theme: 'light', parts: ALL_PARTS } as const;
  return (await exportBlueprint(request, environment)).bytes;
}

function schemaOf(part: string): string {
  if (part === '[Content_Types].xml') return 'office/opc-contentTypes.xsd';
  return part.endsWith('.rels') ? 'office/opc-relationships.xsd' : 'office/sml.xsd';
}

describe.each([
  ['every kind, in two languages', everyKind(), ['en', 'zh-Hans']],
  ['the example in Chinese', complaintHandling(), ['zh-Hans']],
] as const)('the workbook of %s', (_name, document, languages) => {
  it('is valid against the published schemas, part by part', async () => {
    for (const [name, part] of Object.entries(unzipSync(await written(document, languages)))) {
      // The schema of core properties takes others in from the network.
      if (name.startsWith('docProps/')) continue;
      // Excel keeps white space by an attribute that XML itself allows and this schema does not name.
      const text = new TextDecoder().decode(part).replaceAll(' xml:space="preserve"', '');
      expect(xmlFaults(schemaOf(name), text), name).toBe('');
    }
  });

  it('is opened by LibreOffice, which works out the very totals that the file states', async () => {
    const parts = unzipSync(await written(document, languages));
    const last = `xl/worksheets/sheet${Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet')).length}.xml`;
    const totals = new TextDecoder().decode(parts[last]);
    const stated = [...totals.matchAll(/<\/f><v>(.*?)<\/v>/g)].map(([, value]) => Number(value));
    // Where no value is stated, what is shown can only have been worked out.
    const without = new TextEncoder().encode(totals.replaceAll(/<\/f><v>.*?<\/v>/g, '</f>'));
    const folder = scratchFolder();
    writeFileSync(join(folder, 'tables.xlsx'), zipSync({ ...parts, [last]: without }));
    const sheet = languages[0] === 'en' ? 'Totals' : '合计';
    const shown = sheetsByLibreOffice(folder, 'tables.xlsx')(sheet);
    const numbers = shown.split(/[,\r\n]+/).filter((cell) => /^-?[\d.]+$/.test(cell));
    expect(stated.length).toBeGreaterThan(3);
    expect(numbers.map(Number)).toEqual(stated);
  });
});

/** The sheets of a workbook as LibreOffice reads them, each as comma-separated values. */
function sheetsByLibreOffice(folder: string, name: string): (sheet: string) => string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const options = [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, name)];
  execFileSync('soffice', options, { stdio: 'pipe' });
  return (sheet) => readFileSync(join(folder, `${name.replace('.xlsx', '')}-${sheet}.csv`), 'utf8');
}
