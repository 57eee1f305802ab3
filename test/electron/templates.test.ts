import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Templates, templatesIn } from '../../electron/node/templates.ts';
import { isTemplateId } from '../../shared/host/messages.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';

let folder: string;
let templates: Templates;
const text = serialiseBlueprint(sketch({ lanes: { customer: 'Ask Leave' } }));

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'templates-')), 'templates');
  templates = templatesIn(folder);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('one’s own templates', () => {
  it('are none before the first, and files with names that can be read after it', async () => {
    expect(await templates.list()).toEqual([]);
    await templates.put('投诉 模板-1', text);
    expect(readdirSync(folder)).toEqual(['投诉 模板-1.blueprint']);
    expect(await templates.read('投诉 模板-1')).toBe(text);
    expect(await templates.list()).toMatchObject([{ id: '投诉 模板-1', title: { en: 'Example' }, steps: 2 }]);
  });

  it('are replaced by what is kept under the same id, and deleted once and for all', async () => {
    await templates.put('one', text);
    await templates.put('one', text.replace('Example', 'Other'));
    expect(await templates.list()).toMatchObject([{ title: { en: 'Other' } }]);
    await templates.discard('one');
    await templates.discard('one');
    expect(await templates.list()).toEqual([]);
    await expect(templates.read('one')).rejects.toThrow();
  });

  it('take in a blueprint that somebody put there, tell a broken one by its name, and leave other files alone', async () => {
    await templates.put('one', text);
    writeFileSync(join(folder, 'By hand.blueprint'), text);
    writeFileSync(join(folder, 'broken.blueprint'), '{');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFileSync(join(folder, '.hidden.blueprint'), text);
    const list = await templates.list();
    expect(list.map(({ id, title }) => [id, title.en])).toEqual([
      ['By hand', 'Example'],
      ['broken', 'broken'],
      ['one', 'Example'],
    ]);
  });
});

describe('the id of a template', () => {
  it.each(['one', '投诉 模板-1', 'É_2'])('may be %s', (id) => expect(isTemplateId(id)).toBe(true));
  it.each(['', '..', '../x', 'a/b', 'a\\b', '.hidden', 'a.b', ' a', 'a\0b', 'x'.repeat(121)])(
    'may not be %j, which would lead elsewhere',
    (id) => expect(isTemplateId(id)).toBe(false),
  );
});
