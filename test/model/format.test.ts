import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingDigest } from '../../shared/model/digest.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { anyDocument, documentOfTomorrow } from '../support/arbitrary-document.ts';

function read(text: string): BlueprintDocument {
  const result = parseBlueprint(text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.document;
}

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('the file', () => {
  it('comes back as it was written, unknown keys at every object included', () => {
    fc.assert(
      fc.property(documentOfTomorrow, (document) => {
        expect(read(serialiseBlueprint(document))).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes for the same document, whatever the order of keys in memory', () => {
    fc.assert(
      fc.property(documentOfTomorrow, (document) => {
        const text = serialiseBlueprint(document);
        expect(serialiseBlueprint(reversed(document) as BlueprintDocument)).toBe(text);
        expect(serialiseBlueprint(read(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('ends in one newline, uses LF and two spaces, and keeps collections in id order', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = serialiseBlueprint(document);
        expect(text.endsWith('}\n')).toBe(true);
        expect(text).not.toContain('\r');
        expect(text.startsWith('{\n  "format": "service-blueprint",\n')).toBe(true);
        const ids = Object.keys((JSON.parse(text) as BlueprintDocument).steps);
        expect(ids).toEqual([...ids].sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe('the drawing digest', () => {
  it('does not change with placement, record, waivers or reviews', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const moved = Object.fromEntries(
          Object.entries(document.steps).map(([id, step]) => [
            id,
            { ...step, order: 'a9', pinned: true, size: 'large' },
          ]),
        );
        const other = {
          ...document,
          steps: moved,
          waivers: {},
          reviews: {},
          remarks: {},
          sources: {},
          exportPresets: {},
        };
        expect(drawingDigest(other)).toBe(drawingDigest(document));
      }),
      { numRuns: 30 },
    );
  });

  it('changes with a name, an actor or a lane', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const renamed = { ...document, service: { ...document.service, name: { en: `${document.service.name.en}!` } } };
        expect(drawingDigest(renamed)).not.toBe(drawingDigest(document));
        const [laneId] = Object.keys(document.lanes);
        if (laneId === undefined) return;
        const { [laneId]: _gone, ...lanes } = document.lanes;
        expect(drawingDigest({ ...document, lanes })).not.toBe(drawingDigest(document));
      }),
      { numRuns: 30 },
    );
  });
});
