import type { Sentence } from '../model/refusal.ts';
import type { Layer, SceneGroup } from '../scene/primitives.ts';

/** What the layers are called in the lists of a drawing program. */
const LAYER_NAMES: Readonly<Record<Layer, Sentence>> = {
  frame: { en: 'Title and legend', 'zh-Hans': '标题与图例' },
  lanes: { en: 'Lanes', 'zh-Hans': '泳道' },
  phases: { en: 'Phases', 'zh-Hans': '阶段' },
  rows: { en: 'Rows', 'zh-Hans': '附加行' },
  lines: { en: 'Lines', 'zh-Hans': '分界线' },
  links: { en: 'Links', 'zh-Hans': '连线' },
  steps: { en: 'Steps', 'zh-Hans': '步骤' },
  signs: { en: 'Signs of steps', 'zh-Hans': '步骤标识' },
  markers: { en: 'Markers', 'zh-Hans': '标记' },
  notes: { en: 'Notes', 'zh-Hans': '便签' },
};

export function layerName(layer: Layer, language: string): string {
  return LAYER_NAMES[layer][language.startsWith('zh') ? 'zh-Hans' : 'en'];
}

/** Gives the id of a thing by its key: one that XML allows, the same in every export, and no id twice. */
export function idsOnce(): (key: string) => string {
  const given = new Set<string>(['background']);
  return (key) => {
    const clean = key.replace(/[^A-Za-z0-9_.-]/g, '-');
    const wanted = /^[A-Za-z_]/.test(clean) ? clean : `_${clean}`;
    let id = wanted;
    for (let number = 2; given.has(id); number += 1) id = `${wanted}-${number}`;
    given.add(id);
    return id;
  };
}

export function shownName({ name }: SceneGroup): string {
  return name.replace(/\s+/g, ' ');
}
