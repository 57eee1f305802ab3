import type { BlueprintDocument } from '../../model/schema/document.ts';
import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import { eachElement, type Fix, type Judgement, type Rule } from '../rule.ts';
import { wordings } from '../says.ts';

/** Acts that happen before the customer's eyes, with the customer as their object. */
const FACING =
  /^(greet|welcome|hand (it |them |.+ )?over to|hand .+ to|give .+ to|serve|receive|escort|explain .*to|meet) (the |a |an )?(customer|client|guest|patient|visitor|passenger)s?\b/i;
const FACING_CHINESE = /(递交给|交给|迎接|问候|当面告知|接待|送别|引导)(客户|顾客|来宾|旅客|病人|患者)/;

const SYSTEM_LANES: ReadonlySet<string> = new Set(['support', 'self-service', 'backstage', 'frontstage']);

function misfit(kind: string, role: string, names: readonly string[]): string | undefined {
  if (kind === 'evidence') return role === 'evidence' ? undefined : 'evidence';
  if (role === 'evidence') return kind === 'reserved' ? undefined : 'work';
  if (kind === 'system' && !SYSTEM_LANES.has(role)) return 'system';
  const facing = names.some((name) => FACING.test(name) || FACING_CHINESE.test(name));
  return role === 'backstage' && facing ? 'facing' : undefined;
}

const ROLE_FOR: Readonly<Record<string, string>> = { evidence: 'evidence', system: 'support', facing: 'frontstage' };

/** To the one lane of the role where it belongs; where there are several, the person has to choose. */
function moves(document: BlueprintDocument, id: string, message: string): Fix[] {
  const lanes = entriesOf(document.lanes).filter(([, { role }]) => role === ROLE_FOR[message]);
  const [only] = lanes;
  if (!only || lanes.length > 1) return [];
  const label = { en: 'Move it to the lane where it belongs', 'zh-Hans': '移到相应的泳道' };
  return [offered(label, setting({ collection: 'steps', id }, { laneId: only[0] }))];
}

const each = eachElement(
  'steps',
  ({ document }, id, { kind, laneId, name }): Judgement[] => {
    const role = document.lanes[laneId ?? '']?.role;
    const message = role === undefined ? undefined : misfit(kind, role, wordings(name));
    if (message === undefined) return [];
    return [{ message, elementIds: [id], fields: ['kind', 'laneId', 'name'], fixes: moves(document, id, message) }];
  },
  ({ document }) => [document.lanes],
);

export const laneFit: Rule = {
  law: {
    en: 'Work, systems and evidence lie in lanes of their kind; what is done to the customer’s face is not backstage.',
    'zh-Hans': '工作、系统和有形展示各在其泳道；当着客户做的事不属于后台。',
  },
  title: { en: 'Step in a lane of another kind', 'zh-Hans': '步骤所在泳道不符' },
  why: {
    en: 'The lane says who sees it; a step in the wrong lane tells staff and customer something untrue.',
    'zh-Hans': '泳道表明谁能看见；放错泳道，就传达了错误的信息。',
  },
  mend: {
    en: 'Move the step to the lane where it belongs, or change its kind.',
    'zh-Hans': '把步骤移到相应泳道，或更改其类型。',
  },
  source: {
    en: 'Source text, section ㈧: what front- and backstage staff do; Shostack 1984',
    'zh-Hans': '原文第㈧节：前台与后台员工行为；Shostack 1984',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info', 'shostack-1984': 'off' },
  messages: {
    evidence: {
      en: ({ name }) => `${name} is evidence and lies in another lane.`,
      'zh-Hans': ({ name }) => `“${name}”是有形展示，却不在有形展示泳道。`,
    },
    work: {
      en: ({ name }) => `${name} is no evidence and lies in the evidence lane.`,
      'zh-Hans': ({ name }) => `“${name}”不是有形展示，却在有形展示泳道。`,
    },
    system: {
      en: ({ name }) => `${name} is a system and lies in the customer’s lane.`,
      'zh-Hans': ({ name }) => `“${name}”是系统，却在客户泳道。`,
    },
    facing: {
      en: ({ name }) => `${name} happens before the customer’s eyes and lies backstage.`,
      'zh-Hans': ({ name }) => `“${name}”是当着客户做的，却在后台泳道。`,
    },
  },
  ...each,
  good: () => sketch({ lanes: { evidence: 'Leaflet', customer: 'Ask' } }),
  bad: () => sketch({ lanes: { customer: 'Ask Leaflet' }, steps: { Leaflet: { kind: 'evidence' } } }),
};
