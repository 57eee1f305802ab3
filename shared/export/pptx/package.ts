import { tag } from '../xml.ts';
import { type Part, type Relation, XML_HEAD } from './part.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The files of an Office package by their names: its parts, what they relate to, and what they are. */
export function packageFiles(parts: readonly Part[], roots: readonly Relation[]): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  files.set('[Content_Types].xml', contentTypes(parts));
  files.set('_rels/.rels', relationsXml('', roots));
  for (const { path, content, relations } of parts) {
    files.set(path, content);
    if (relations && relations.length > 0) files.set(relationsPath(path), relationsXml(path, relations));
  }
  return files;
}

/** Where the relationships of a part stand. */
export function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function contentTypes(parts: readonly Part[]): string {
  const types = tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, contentType }) => tag('Override', { PartName: `/${path}`, ContentType: contentType })),
  );
  return XML_HEAD + types;
}

function relationsXml(from: string, relations: readonly Relation[]): string {
  const written = relations.map(({ id, type, target, external }) =>
    tag('Relationship', {
      Id: id,
      Type: type === 'core-properties' ? CORE : type.includes(':') ? type : `${OFFICE}${type}`,
      Target: external ? target : from === '' ? target : `/${target}`,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return XML_HEAD + tag('Relationships', { xmlns: RELATIONS }, ...written);
}
