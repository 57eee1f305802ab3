import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';
import { pngPicture, withLogo } from '../support/pictures.ts';
import { xmlFaults } from './schemas.ts';

async function written(document: BlueprintDocument, languages: readonly string[]): Promise<Uint8Array> {
  const request = {
    document,
    format: 'docx',
    languages,
    theme: 'light',
    parts: ALL_PARTS,
    date: '2026-03-31',
  } as const;
  return (await exportBlueprint(request, environment)).bytes;
}

/** Word's schema refers to attributes of XML itself, which it leaves to the reader to know: a schema that takes both in. */
function wordSchema(): string {
  const folder = scratchFolder();
  const [xsd, xml] = ['http://www.w3.org/2001/XMLSchema', 'http://www.w3.org/XML/1998/namespace'];
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const place = join(import.meta.dirname, '../../../shared/schemas/office/wml.xsd');
  const own = `<schema xmlns="${xsd}" targetNamespace="${xml}"><attribute name="space" type="string"/></schema>`;
  const both = `<schema xmlns="${xsd}"><import namespace="${xml}" schemaLocation="xml.xsd"/><import namespace="${word}" schemaLocation="${place}"/></schema>`;
  writeFileSync(join(folder, 'xml.xsd'), own);
  writeFileSync(join(folder, 'both.xsd'), both);
  return relative(join(import.meta.dirname, '../../../shared/schemas'), join(folder, 'both.xsd'));
}

function schemaOf(part: string): string {
  if (part === '[Content_Types].xml') return 'office/opc-contentTypes.xsd';
  return part.endsWith('.rels') ? 'office/opc-relationships.xsd' : wordSchema();
}

describe.each([
  ['every kind, in two languages', everyKind(), ['en', 'zh-Hans'], 'Every kind'],
  ['the example in Chinese', complaintHandling(), ['zh-Hans'], '投诉处理'],
  ['every kind, with a logo', withLogo(everyKind(), pngPicture(60, 20)), ['en'], 'Every kind'],
] as const)('the Word document of %s', (_name, document, languages, title) => {
  it('is valid against the published schemas, part by part', async () => {
    for (const [name, part] of Object.entries(unzipSync(await written(document, languages)))) {
      // The schema of core properties takes others in from the network; pictures are no parts of Word's own.
      if (/^docProps\/|\.(png|svg)$/.test(name)) continue;
      expect(xmlFaults(schemaOf(name), new TextDecoder().decode(part)), name).toBe('');
    }
  });

  it('is opened by LibreOffice, with its title, contents and drawing', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'words.docx'), await written(document, languages));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'words.docx')];
    execFileSync('soffice', convert, { stdio: 'pipe' });
    expect(readdirSync(folder)).toContain('words.pdf');
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'words.pdf'), '-'], { encoding: 'utf8' });
    expect(text).toContain(title);
    expect(text.split('\f').length - 1).toBeGreaterThan(2);
  });
});
