import type { BlueprintDocument } from '../../model/schema/document.ts';
import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import { eachElement, type Fix, type Judgement, type Rule } from '../rule.ts';
import { wordings } from '../says.ts';

/**
 * Acts that happen before the customer's eyes, with the customer as their object: not the customer's file, nor the
 * account manager, whose titles begin with the same word.
 */
const FACING = new RegExp(
  [
    /^(greets?|welcomes?|hands? (it |them |.+ )?over to|hands? .+ to|gives? .+ to|serves?|receives?|escorts?|explains? .*to|meets?) /,
    /(the |a |an |each |every )?(customer|client|guest|patient|visitor|passenger)s?/,
    /(?=$|[,.;:()]| (at|in|on|by|with|and|to|from|when|who|before|after|inside|outside|personally)\b)/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);
const FACING_CHINESE =
  /(递交给|递给|交给|迎接|问候|当面告知|接待|送别|引导|向)(客户|顾客|来宾|宾客|旅客|乘客|病人|患者)(?!经理|代表|服务|关系|专员|中心|部|资料|档案|信息)/;
/** With 向 the act stands behind the customer: 向客户递交合同. */
const HANDING = /^(当面)?(递交|交付|问好|致意|道别|出示|当面)/;

function isFacing(name: string): boolean {
  if (FACING.test(name)) return true;
  const [found = '', act] = FACING_CHINESE.exec(name) ?? [];
  return act !== undefined && (act !== '向' || HANDING.test(name.slice(name.indexOf(found) + found.length)));
}

function misfit(kind: string, role: string, names: readonly string[]): string | undefined {
  if (kind === 'evidence') return role === 'evidence' ? undefined : 'evidence';
  if (role === 'evidence') return kind === 'reserved' ? undefined : 'work';
  if (kind === 'system' && role === 'customer') return 'system';
  return role === 'backstage' && names.some(isFacing) ? 'facing' : undefined;
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
