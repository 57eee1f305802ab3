import { describe, expect, it } from 'vitest';
import { phasePages } from '../../shared/export/phase-pages.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { STEP_KINDS } from '../../shared/model/schema/drawing.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Primitive, SceneGroup } from '../../shared/scene/primitives.ts';
import type { ThemeName } from '../../shared/scene/themes/themes.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

const LANGUAGES = ['en', 'zh-Hans'];

function drawn(document: BlueprintDocument, language = 'en', theme: ThemeName = 'light') {
  const { groups } = buildScene(document, { languages: [language], theme, frame: {} });
  return new Map(groups.map((group) => [group.key, group]));
}

function textsOf(group: SceneGroup | undefined): string[] {
  return group?.primitives.flatMap((one) => (one.type === 'text' ? [one.text] : [])) ?? [];
}

function legendOf(document: BlueprintDocument, language = 'en'): string[] {
  return textsOf(drawn(document, language).get('frame legend'));
}

/** What tells forms apart at any size. */
function formsOf(group: SceneGroup | undefined): string[] {
  const forms = group?.primitives.filter(({ type }) => type !== 'text') ?? [];
  return forms.map((one: Primitive) =>
    JSON.stringify([
      one.type,
      'dash' in one && one.dash,
      'd' in one && one.d.replace(/[^A-Z]/g, ''),
      'strokeWidth' in one && one.strokeWidth,
    ]),
  );
}

const KIND_WORDS: Readonly<Record<string, readonly [en: string, chinese: string]>> = {
  decision: ['Decision', '决策点'],
  split: ['Split into parallel paths', '并行分支'],
  wait: ['Wait', '等待'],
  event: ['Event', '事件'],
  evidence: ['Physical evidence', '有形展示'],
  system: ['System', '系统'],
  reserved: ['Reserved place', '预留位置'],
};

describe('the legend', () => {
  it.each(STEP_KINDS.filter((kind) => kind !== 'action'))(
    'explains the form of a step of kind %s as it is drawn',
    (kind) => {
      const document = sketch({ lanes: { customer: 'Ask Read' }, steps: { Ask: { kind } } });
      for (const [index, language] of LANGUAGES.entries()) {
        expect(legendOf(document, language)).toEqual([KIND_WORDS[kind]?.[index]]);
      }
      for (const theme of ['light', 'dark', 'monochrome'] as const) {
        const groups = drawn(document, 'en', theme);
        const forms = formsOf(groups.get(sketchId('step', 'Ask')));
        expect(formsOf(groups.get('frame legend'))).toEqual(kind === 'system' ? withoutStrip(forms) : forms);
      }
    },
  );

  it('says nothing of what is plain', () => {
    expect(legendOf(sketch({ lanes: { customer: 'Ask Read' }, links: 'Ask>Read' }))).toEqual([]);
  });

  it('explains an arrow at both ends where one is drawn', () => {
    const document = sketch({ lanes: { customer: 'Ask', frontstage: 'Agree' }, links: 'Ask>Agree' });
    const agreed = withArrows(document, 'double');
    expect(legendOf(document)).not.toContain('Agreement of both sides');
    expect(legendOf(agreed)).toContain('Agreement of both sides');
    expect(legendOf(agreed, 'zh-Hans')).toContain('双方约定');
    const [link = ''] = Object.keys(agreed.links);
    const [groups, plain] = [drawn(agreed), drawn(document)];
    const added = formsOf(groups.get('frame legend')).slice(formsOf(plain.get('frame legend')).length);
    expect(added.slice(1)).toEqual(formsOf(groups.get(link)).slice(1));
  });

  it('leaves out evidence’s arrows, which are not drawn', () => {
    const document = sketch({ lanes: { evidence: 'Form', customer: 'Ask' }, links: 'Ask>Form' });
    expect(legendOf(withArrows(document, 'double'))).not.toContain('Agreement of both sides');
  });

  it('explains the marks that stand for steps on other pages, on the pages that have them', () => {
    const [first] = phasePages(complaintHandling());
    expect(legendOf(first?.document ?? complaintHandling())).toContain('Step on another page');
    expect(legendOf(complaintHandling())).not.toContain('Step on another page');
  });

  it('explains notes', () => {
    const document = sketch({
      lanes: { customer: 'Ask' },
      more: { notes: { 'note-about-ask': { text: { en: 'Why' }, about: sketchId('step', 'Ask') } } },
    });
    expect(legendOf(document)).toEqual(['Note']);
    expect(legendOf(document, 'zh-Hans')).toEqual(['便签']);
  });

  it('leaves out what has no place in the drawing', () => {
    const document = sketch({ lanes: { customer: 'Ask Read' } });
    const placeless = { kind: 'system', name: { en: 'Later' }, order: 'a0' } as const;
    const steps = { ...document.steps, 'step-in-the-tray': placeless };
    const failPoints = { 'fail-in-the-tray': { on: 'step-in-the-tray', number: 1, what: { en: 'Lost' } } };
    expect(legendOf({ ...document, steps, failPoints })).toEqual([]);
  });

  it('tells risks from controls where a row shows both', () => {
    const catalogues = {
      rows: [{ kind: 'risks' }],
      risks: { 'risk-of-loss': { name: { en: 'Loss' } } },
      controls: { 'control-of-loss': { name: { en: 'Second look' } } },
    };
    const about = (ids: object) => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: ids }, more: catalogues });
    const risk = { riskIds: ['risk-of-loss'] };
    expect(legendOf(about({ ...risk, controlIds: ['control-of-loss'] }))).toEqual(['Risk', 'Control']);
    expect(legendOf(about(risk))).toEqual([]);
  });
});

/** The strip beside the outline says whose a step is, which a legend does not. */
function withoutStrip([outline = '', _strip, ...others]: readonly string[]): string[] {
  return [outline, ...others];
}

function withArrows(document: BlueprintDocument, arrow: 'double'): BlueprintDocument {
  const links = Object.entries(document.links).map(([id, link]) => [id, { ...link, arrow }] as const);
  return { ...document, links: Object.fromEntries(links) };
}
