import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neighbourOf, rulesFileFor } from '../../electron/node/surroundings.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { scratchFolder } from './scratch.ts';

const RULES = '.blueprint-rules.json';
const ID = '1b1c2d3e-0000-4000-8000-000000000001';
const OTHER = '1b1c2d3e-0000-4000-8000-000000000002';

function blueprint(documentId: string): string {
  return serialiseBlueprint({ ...sketch({ lanes: { customer: 'Ask' } }), documentId });
}

/** A blueprint's place in a folder of its own, two levels down. */
function place(): { folder: string; file: string } {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'one/two'), { recursive: true });
  return { folder, file: join(folder, 'one/two/a.blueprint') };
}

const neighbourText = async (...named: Parameters<typeof neighbourOf>) => (await neighbourOf(...named))?.text ?? null;

describe('the settings file of a blueprint', () => {
  it('is the nearest one upwards, told by where it lies from there', async () => {
    const { folder, file } = place();
    expect(await rulesFileFor(file)).toBeNull();
    writeFileSync(join(folder, RULES), '{"profile": "strict"}');
    expect(await rulesFileFor(file)).toEqual({ place: `../../${RULES}`, text: '{"profile": "strict"}' });
    writeFileSync(join(folder, 'one/two', RULES), '{}');
    expect(await rulesFileFor(file)).toEqual({ place: RULES, text: '{}' });
  });

  it('tells by the same place that it cannot be read, and never by a path', async () => {
    const { folder, file } = place();
    writeFileSync(join(folder, RULES), Buffer.from([0xff, 0xfe, 0x00]));
    await expect(rulesFileFor(file)).rejects.toThrow(`Could not read ../../${RULES}: it is not UTF-8 text.`);
    writeFileSync(join(folder, RULES), ' '.repeat(1_000_001));
    await expect(rulesFileFor(file)).rejects.toThrow('it is too large to be a list of rules');
    mkdirSync(join(folder, 'one', RULES));
    await expect(rulesFileFor(file)).rejects.toThrow(`Could not read ../${RULES}: it is a folder.`);
  });
});

describe('another blueprint', () => {
  it('is found where the hint says, else beside the file, by its id alone', async () => {
    const { folder, file } = place();
    writeFileSync(join(folder, 'hinted.blueprint'), blueprint(ID));
    expect(await neighbourText(file, ID, '../../hinted.blueprint')).toBe(blueprint(ID));
    expect(await neighbourText(file, ID, null)).toBeNull();
    expect(await neighbourText(file, OTHER, '../../hinted.blueprint')).toBeNull();
    writeFileSync(join(folder, 'one/two/renamed.blueprint'), blueprint(OTHER));
    expect(await neighbourText(file, OTHER, 'gone.blueprint')).toBe(blueprint(OTHER));
  });

  it('is given neither by a whole path nor where it is none', async () => {
    const { folder, file } = place();
    writeFileSync(join(folder, 'hinted.blueprint'), blueprint(ID));
    writeFileSync(join(folder, 'secret.txt'), `"documentId": "${ID}"`);
    writeFileSync(join(folder, 'one/two/broken.blueprint'), `{"documentId": "${ID}"`);
    writeFileSync(join(folder, 'one/two/closed.blueprint'), blueprint(OTHER));
    chmodSync(join(folder, 'one/two/closed.blueprint'), 0o000);
    expect(await neighbourText(file, ID, join(folder, 'hinted.blueprint'))).toBeNull();
    expect(await neighbourText(file, ID, '../../secret.txt')).toBeNull();
  });
});
