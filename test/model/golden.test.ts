import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawingDigest, elementDigests } from '../../shared/model/digest.ts';
import { jsonSchema } from '../../shared/model/json-schema.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOLDEN = join(ROOT, 'test/golden/v1');

/** These files never change again: a file written by the first version reads for ever. */
const FROZEN: Readonly<Record<string, string>> = {
  'blank.blueprint': '8d1350ad25d12ecca2f627a6ed7198adc54b66f82c18d21b27c0b792804dd45e',
  'everything.blueprint': '62b7e4df057815aa6bcaa756edc63b7189023b7649c8bb07b02939e8ad615419',
  'of-tomorrow.blueprint': 'b2be0ac5cf0d283db12365dfbbd54a64e54c944600f0721333a4e6a1f5494a1a',
};

/** Digests stored in files of the first version must still be found. */
const DIGESTS: Readonly<Record<string, string>> = {
  'blank.blueprint': '5ab87f90b6ae199d66a1c82ed092e1efa7433810afc15f6dc3dce50ef51a0cb3',
  'everything.blueprint': 'e67643c9d86d2179cea29e02badb922550ee2560b583c0c4f91d21d246cd947e',
  'of-tomorrow.blueprint': '3d4e30970785a39e5479cdb82129555237d682b6b1314f76ed7d5e04d53d2591',
};

function golden(name: string): string {
  return readFileSync(join(GOLDEN, name), 'utf8');
}

function read(name: string) {
  const result = parseBlueprint(golden(name));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result;
}

describe('files of version 1', () => {
  it('are the frozen ones, all of them', () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(Object.keys(FROZEN).sort());
    for (const [name, digest] of Object.entries(FROZEN)) {
      expect(createHash('sha256').update(golden(name)).digest('hex'), name).toBe(digest);
    }
  });

  it.each(Object.keys(FROZEN))('%s is read and written back to the byte', (name) => {
    expect(serialiseBlueprint(read(name).document)).toBe(golden(name));
  });

  it.each(Object.entries(DIGESTS))('%s keeps its drawing digest', (name, digest) => {
    expect(drawingDigest(read(name).document)).toBe(digest);
  });

  it('give every drawn element a digest of its own', () => {
    const digests = elementDigests(read('everything.blueprint').document);
    expect(Object.keys(digests)).toHaveLength(9);
    expect(new Set(Object.values(digests)).size).toBe(9);
  });

  it('of a later minor are read with what they bring', () => {
    expect(read('of-tomorrow.blueprint')).toMatchObject({
      newerMinor: true,
      document: { steps: { stepOfTomorrow: { beam: 3 } } },
    });
  });
});

describe('the published JSON Schema', () => {
  it('is made of the same source as the types', () => {
    const published: unknown = JSON.parse(readFileSync(join(ROOT, 'assets/schema/blueprint-1.schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });
});
