import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { everyKind } from '../support/blueprints.ts';
import { environment } from '../support/exports.ts';
import { pngPicture, withLogo, withPictures } from '../support/pictures.ts';
import { partsOf } from '../support/presentation.ts';
import { roundTripCases } from '../support/round-trip.ts';
import { xmlFaults } from './schemas.ts';

async function made(document: BlueprintDocument, pages: string): Promise<Uint8Array> {
  const languages = document.languages.slice(0, 1);
  const request = {
    document,
    format: 'pptx',
    languages,
    theme: 'light',
    parts: ALL_PARTS,
    options: { pages },
  } as const;
  return (await exportBlueprint(request, environment)).bytes;
}

/** The published schema of a part. */
function schemaOf(path: string): string | undefined {
  if (path.endsWith('.rels')) return 'office/opc-relationships.xsd';
  if (path === '[Content_Types].xml') return 'office/opc-contentTypes.xsd';
  if (path === 'docProps/app.xml') return 'office/shared-documentPropertiesExtended.xsd';
  if (path.includes('/theme/')) return 'office/dml-main.xsd';
  return path.startsWith('ppt/') && path.endsWith('.xml') ? 'office/pml.xsd' : undefined;
}

describe('the published schema', () => {
  it('is really asked: a wrong slide is refused', () => {
    const slide = '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:step/></p:sld>';
    expect(xmlFaults('office/pml.xsd', slide)).toContain('step');
  });
});

const LOGO = ['every kind, with a logo', withLogo(everyKind(), pngPicture(60, 20))] as const;
const PICTURES = ['every kind, with pictures and icons', withPictures(everyKind())] as const;

describe.each([...roundTripCases(), LOGO, PICTURES])('PowerPoint of %s', (_name, document) => {
  it.each(['sheet', 'phases'])('is valid in every part, slides: %s', async (pages) => {
    const parts = [...partsOf(await made(document, pages))];
    expect(parts.length).toBeGreaterThan(10);
    for (const [path, text] of parts) {
      const schema = schemaOf(path);
      if (schema) expect(xmlFaults(schema, text), path).toBe('');
    }
  });
});

describe('PowerPoint in LibreOffice', () => {
  it('is opened and printed, a page a slide', async () => {
    const [, document] = roundTripCases()[0] ?? [];
    if (!document) throw new Error('no example');
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a.pptx'), await made(document, 'phases'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.pptx')]);
    expect(existsSync(join(folder, 'a.pdf'))).toBe(true);
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    expect(readFileSync(join(folder, 'a.pdf')).length).toBeGreaterThan(10_000);
    expect(text.match(/Complaint handling – \d/g)).toHaveLength(Object.keys(document.phases).length);
  });
});
