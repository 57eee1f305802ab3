import { escapeXml } from '../svg-text.ts';
import { tag } from '../xml.ts';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type PackageFile = readonly [name: string, content: string | Uint8Array];

/** The parts of the package around the text, which say what is in it. No author, no program, no time. */
export function frameFiles(
  title: string,
  relations: readonly (readonly [type: string, target: string])[],
): PackageFile[] {
  const parts = relations.flatMap(([type, target]) => (type === 'image' ? [] : [[type, target] as const]));
  const override = (PartName: string, ContentType: string) => tag('Override', { PartName, ContentType });
  const ending = (Extension: string, ContentType: string) => tag('Default', { Extension, ContentType });
  const types = tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ending('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    ending('xml', 'application/xml'),
    ending('png', 'image/png'),
    ending('jpeg', 'image/jpeg'),
    ending('svg', 'image/svg+xml'),
    override('/word/document.xml', `${TYPES}.document.main+xml`),
    ...parts.map(([type, target]) => override(`/word/${target}`, `${TYPES}.${type}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  );
  const main = relationships([
    [`${OFFICE}/officeDocument`, 'word/document.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
  const inner = relationships(relations.map(([type, target]) => [`${OFFICE}/${type}`, target]));
  return [
    ['[Content_Types].xml', types],
    ['_rels/.rels', main],
    ['docProps/core.xml', core(title)],
    ['word/_rels/document.xml.rels', inner],
  ];
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([Type, Target], index) => tag('Relationship', { Id: `rId${index + 1}`, Type, Target }));
  return tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all);
}

function core(title: string): string {
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    tag('dc:title', {}, escapeXml(title)),
  );
}

/** Settings of the text: newest layout rules, so that Word opens it without its compatibility mode. */
export function settingsXml(): string {
  const mode = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  };
  return tag('w:settings', { 'xmlns:w': WORD }, tag('w:compat', {}, tag('w:compatSetting', mode)));
}
