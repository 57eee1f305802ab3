import { beforeEach, describe, expect, it, vi } from 'vitest';
import { examplesStore } from '../../renderer/app/examples.ts';
import { deleteTemplate, renameTemplate, saveTemplate, wordsOfTemplate } from '../../renderer/app/templates.ts';
import { isTemplateId } from '../../shared/host/messages.ts';
import type { Answer, Host } from '../../shared/host/port.ts';
import { sketch } from '../../shared/rules/example.ts';

const kept = vi.hoisted(() => ({ texts: new Map<string, string>(), readable: true }));

vi.mock('../../renderer/host/host.ts', () => {
  const done: Answer<null> = { ok: true, value: null };
  const host: Pick<Host, 'templates' | 'readTemplate' | 'templatePut' | 'templateDelete'> = {
    templates: async () => ({ ok: true, value: [] }),
    readTemplate: async (id) =>
      kept.readable
        ? { ok: true, value: kept.texts.get(id) ?? '' }
        : { ok: false, problem: { code: 'unreadable', message: { en: 'no reading', 'zh-Hans': '无法读取' } } },
    templatePut: async (id, text) => {
      kept.texts.set(id, text);
      return done;
    },
    templateDelete: async (id) => {
      kept.texts.delete(id);
      return done;
    },
  };
  return { host };
});

const drawing = sketch({ lanes: { customer: 'Ask' } });

beforeEach(() => {
  kept.texts.clear();
  kept.readable = true;
  examplesStore.setState({ problem: null });
});

describe('the file of a template', () => {
  // A character of the last is two halves to the program, and four bytes to a disk.
  it.each(['投'.repeat(80), `${'a'.repeat(79)}𠮷`, '𠮷'.repeat(80)])(
    'has a name that a disk takes: %s',
    async (name) => {
      expect(await saveTemplate(drawing, { name: { 'zh-Hans': name }, description: {} }, [])).toBeNull();
      const [id = ''] = kept.texts.keys();
      expect(isTemplateId(id)).toBe(true);
      expect(id.startsWith(name.slice(0, 50))).toBe(true);
      expect(Buffer.byteLength(`${id}.blueprint`)).toBeLessThanOrEqual(255);
    },
  );
});

describe('a template that cannot be read', () => {
  it('is not deleted, since nothing could bring it back, and says why', async () => {
    kept.texts.set('mine', 'something');
    kept.readable = false;
    expect(await deleteTemplate('own:mine')).toBeNull();
    expect([...kept.texts.keys()]).toEqual(['mine']);
    expect(examplesStore.getState().problem?.en).toBe('no reading');
  });

  it('tells why instead of offering to delete it, where it is given another name', async () => {
    kept.texts.set('mine', 'something');
    kept.readable = false;
    const problem = await renameTemplate('own:mine', { name: { en: 'Other' }, description: {} });
    expect(problem?.en).toBe('no reading');
    expect(await wordsOfTemplate('own:mine')).toMatchObject({ ok: false, why: { en: 'no reading' } });
  });

  it('is deleted where its text at least can be brought back', async () => {
    kept.texts.set('mine', 'no blueprint');
    const undo = await deleteTemplate('own:mine');
    expect([...kept.texts]).toEqual([]);
    await undo?.();
    expect([...kept.texts]).toEqual([['mine', 'no blueprint']]);
  });

  it('says so when it is given another name', async () => {
    kept.texts.set('mine', 'no blueprint');
    const problem = await renameTemplate('own:mine', { name: { en: 'Other' }, description: {} });
    expect(problem?.en).toContain('cannot be read');
    expect([...kept.texts]).toEqual([['mine', 'no blueprint']]);
  });
});
