import { describe, expect, it } from 'vitest';
import { createBlueprint } from '../../shared/model/create.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { Refusal } from '../../shared/model/refusal.ts';
import { LIMITS } from '../../shared/model/schema/values.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { countingIds } from '../support/ids.ts';

const blank = serialiseBlueprint(
  createBlueprint({
    documentId: '5f0c7f5e-7d0e-4a54-9c8a-0d6a5a1f2b3c',
    nextId: countingIds(),
    languages: ['en', 'zh-Hans'],
  }),
);

function refusal(text: string): Refusal {
  const result = parseBlueprint(text);
  if (result.ok) throw new Error('read without a word');
  const [first] = result.refusals;
  if (!first) throw new Error('refused without a reason');
  return first;
}

describe('reading refuses', () => {
  it.each([
    ['', '应为值'],
    ['{ "a": , }', '应为值'],
    ['{ "a" 1 }', '应为冒号'],
    ['{ "a": 1 "b": 2 }', '应为逗号'],
    ['{ "a": "b', '文本缺少右引号'],
    ['{ "a": 1 // why', '不允许注释'],
  ])('%j, with the fault told in Chinese in a Chinese sentence', (text, fault) => {
    const { message } = refusal(text);
    expect(message['zh-Hans']).toContain(`不是有效的 JSON（${fault}）：此处为`);
    expect(message['zh-Hans'].split('此处为')[0]).not.toMatch(/[a-z]/);
  });

  it('reads the blank blueprint that the tests below spoil', () => {
    expect(parseBlueprint(blank)).toMatchObject({ ok: true, newerMinor: false });
  });

  it.each([
    ['not-json', blank.replace('"languages": [', '"languages": [,'), { line: 8, column: 17 }],
    ['not-json', blank.slice(0, 200), {}],
    ['not-json', `// a comment\n${blank}`, { line: 1 }],
    ['not-json', '', {}],
    ['duplicate-key', blank.replace('"name": {}', '"name": {},\n    "name": {}'), { path: ['service', 'name'] }],
    ['reserved-name', blank.replace('"name": {}', '"__proto__": {}'), { path: ['service', '__proto__'] }],
    [
      'reserved-name',
      blank.replace('"steps": {}', '"steps": {"hasOwnProperty": {"kind": "action", "name": {}, "order": "a0"}}'),
      { path: ['steps', 'hasOwnProperty'] },
    ],
    ['not-a-blueprint', '{"format": "draw.io"}', { line: 1, column: 12 }],
    ['not-a-blueprint', '[]', {}],
    ['newer-major', blank.replace('"major": 1', '"major": 2'), { line: 4, path: ['schemaVersion', 'major'] }],
    ['wrong-value', blank.replace('"name": {}', '"name": "Complaints"'), { path: ['service', 'name'] }],
    ['wrong-value', blank.replace('"steps": {}', '"steps": []'), { path: ['steps'] }],
    ['wrong-value', blank.replace('"name": {}', '"name": {}, "unknown": 1e999'), { path: ['service', 'unknown'] }],
    ['wrong-value', blank.replace('"steps": {}', '"steps": {"short": {}}'), { path: ['steps', 'short'] }],
    ['too-deep', `{"format":"service-blueprint","x":${'['.repeat(LIMITS.depth + 1)}`, {}],
    ['too-deep', '['.repeat(1_000_000), {}],
  ])('%s, naming the place', (code, text, place) => {
    expect(refusal(text)).toMatchObject({ code, ...place });
  });

  it('says expectation and finding in both languages', () => {
    const { message } = refusal(blank.replace('"steps": {}', '"steps": 7'));
    expect(message.en).toBe('steps: expected an object, found 7.');
    expect(message['zh-Hans']).toBe('steps：应为对象，实为 7。');
  });

  it('one id used twice, naming both places', () => {
    const [laneId] = Object.keys((JSON.parse(blank) as { lanes: object }).lanes);
    const text = blank.replace('"actors": {}', `"actors": {"${laneId}": {"name": {}}}`);
    expect(refusal(text)).toMatchObject({ code: 'duplicate-id', path: ['actors', laneId] });
  });

  it('pictures beyond the limit together', () => {
    const data = 'A'.repeat(LIMITS.picture);
    const pictures = Array.from({ length: 28 }, (_, index) => {
      const key = index.toString(16).padStart(64, '0');
      return `"${key}": {"mediaType": "image/png", "data": "${data}"}`;
    });
    const text = blank.replace('"pictures": {}', `"pictures": {${pictures.join(',')}}`);
    expect(refusal(text).code).toBe('pictures-too-large');
  });

  it('fonts beyond the limit together', () => {
    const data = 'A'.repeat(LIMITS.font);
    const fonts = ['1', '2', '3'].map((digit) => `"${digit.repeat(64)}": {"mediaType": "font/ttf", "data": "${data}"}`);
    const text = blank.replace('"pictures": {}', `"pictures": {}, "fonts": {${fonts.join(',')}}`);
    expect(refusal(text)).toMatchObject({ code: 'fonts-too-large', path: ['fonts'] });
  });

  it('never throws on damaged bytes', () => {
    for (let at = 0; at < blank.length; at += 7) {
      expect(() => parseBlueprint(blank.slice(0, at) + blank.slice(at + 1))).not.toThrow();
    }
  });
});

describe('reading accepts', () => {
  it('a newer minor with unknown fields and kinds, and says so', () => {
    const [laneId] = Object.keys((JSON.parse(blank) as { lanes: object }).lanes);
    const step = `"steps": {"stepOfTomorrow": {"kind": "hologram", "name": {}, "order": "a0", "laneId": "${laneId}", "glow": 3}}`;
    const text = blank.replace(/"minor": \d+/, '"minor": 7').replace('"steps": {}', step);
    expect(parseBlueprint(text)).toMatchObject({
      ok: true,
      newerMinor: true,
      document: { steps: { stepOfTomorrow: { kind: 'hologram', glow: 3 } } },
    });
  });

  it('a byte order mark, and a file that leaves collections out', () => {
    const least =
      '{"format":"service-blueprint","schemaVersion":{"major":1,"minor":0},"documentId":"5f0c7f5e-7d0e-4a54-9c8a-0d6a5a1f2b3c","languages":["en"],"service":{"name":{}}}';
    expect(parseBlueprint(`\uFEFF${least}`)).toMatchObject({ ok: true, document: { steps: {}, remarks: {} } });
  });

  it('what is merely incomplete: the rules speak of it', () => {
    const links = '"links": {"danglingLink": {"from": "nowhereAtAll1", "to": "nowhereAtAll2"}}';
    expect(parseBlueprint(blank.replace('"links": {}', links))).toMatchObject({ ok: true });
  });
});
