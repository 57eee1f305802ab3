import type { FailPoint } from '../../model/schema/drawing.ts';
import type { Text } from '../../model/schema/values.ts';
import { sketch, sketchId } from '../example.ts';
import { isStrict } from '../reviewed.ts';
import { eachElement, type Rule } from '../rule.ts';
import { says } from '../says.ts';

/** Why, how often, how bad and how it is noticed: asked for where the profile is strict. */
function missingFields(point: FailPoint, strict: boolean): string[] {
  const missing = says(point.what) ? [] : ['what'];
  if (!strict) return missing;
  if (!says(point.why)) missing.push('why');
  if (point.chance === undefined && point.occurrence === undefined) missing.push('chance');
  if (point.severity === undefined) missing.push('severity');
  if (!says(point.noticed) && point.detection === undefined) missing.push('noticed');
  return missing;
}

const ASKED: Readonly<Record<string, Text>> = {
  what: { en: 'what fails', 'zh-Hans': '什么会失误' },
  why: { en: 'why', 'zh-Hans': '原因' },
  chance: { en: 'how often', 'zh-Hans': '发生频率' },
  severity: { en: 'how bad', 'zh-Hans': '严重程度' },
  noticed: { en: 'how it is noticed', 'zh-Hans': '如何发现' },
};

export const failPointDetail: Rule = {
  law: {
    en: 'A fail point says what fails; strictly also why, how often, how bad and how it is noticed.',
    'zh-Hans': '失误点写明什么会失误；严格要求下还须写明原因、频率、严重程度和如何发现。',
  },
  title: { en: 'Fail point not described', 'zh-Hans': '失误点描述不全' },
  why: {
    en: 'A mark alone helps nobody to prevent the failure or to recover from it.',
    'zh-Hans': '仅有标记无助于预防失误或补救。',
  },
  mend: {
    en: 'Fill in on the fail point what is missing. An estimate is enough.',
    'zh-Hans': '在失误点补全缺少的内容，估计值即可。',
  },
  source: {
    en: 'Source text, section ㈧: mark the fail points; Shostack 1984',
    'zh-Hans': '原文第㈧节：标出失误点；Shostack 1984',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    missing: {
      en: ({ name, asked = '' }) => `${name} does not say ${asked}.`,
      'zh-Hans': ({ name, asked = '' }) => `“${name}”未写明${asked}。`,
    },
  },
  ...eachElement(
    'failPoints',
    ({ profile }, id, point) =>
      missingFields(point, isStrict(profile)).map((field) => ({
        message: 'missing',
        elementIds: [id],
        fields: [field],
        values: { asked: ASKED[field] ?? field },
      })),
    ({ profile }) => [profile],
  ),
  good: () => marked({ en: 'Details are missed' }),
  bad: () => marked({}),
};

function marked(what: Text) {
  return sketch({
    lanes: { customer: 'Ask' },
    more: { failPoints: { 'fail-0000001': { on: sketchId('step', 'Ask'), number: 1, what } } },
  });
}
