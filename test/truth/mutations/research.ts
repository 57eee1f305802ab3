import { at, both, clear, drop } from '../changes.ts';
import type { Draft, Mutation } from '../mutation.ts';
import { fault, harmless, mutationsOf } from '../told.ts';

const REPAIR = 'bicycle repair';

/** Keeps some sources of the record alone. */
function keepSources({ sources }: Draft, ...kept: readonly string[]): void {
  drop(sources, ...Object.keys(sources).filter((id) => !kept.includes(id)));
}

/** A second frontstage role, who tunes bicycles before the customer’s eyes. */
function addTuner(draft: Draft): void {
  draft.actors['actor-the-tuner'] = { name: both('Tuner', '调校员') };
  at(draft.steps, 'hand-over-bicycle').actorIds = ['counter-clerk', 'actor-the-tuner'];
}

const TIMED_STEPS = [
  'bring-bicycle',
  'describe-fault',
  'hear-the-price',
  'take-bicycle-home',
  'try-the-bicycle',
  'pay-the-repair',
  'greet-customer',
  'record-the-fault',
  'explain-the-price',
  'price-accepted',
  'return-bicycle',
  'hand-over-bicycle',
  'take-the-payment',
  'inspect-bicycle',
  'mend-the-bicycle',
];

const whereFrom: readonly Mutation[] = [
  ...mutationsOf(
    'research/department',
    REPAIR,
    fault('no source at all', (draft) => keepSources(draft), [[]], { severity: 'warning' }),
    fault('no source at all, recommended', (draft) => keepSources(draft), [[]], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault('a case of another firm alone', (draft) => keepSources(draft, 'source-of-case'), [[]]),
    fault(
      'cases of other firms, told in Chinese',
      (draft) => {
        keepSources(draft, 'source-of-case');
        draft.sources['source-second-case'] = { kind: 'case-study', title: { 'zh-Hans': '同业案例' } };
      },
      [[]],
    ),
    harmless('a document alone', (draft) => keepSources(draft, 'source-of-manual')),
    harmless('a site visit alone', (draft) => keepSources(draft, 'source-of-visit')),
    harmless('a survey of its staff alone, with nothing else told', (draft) => {
      keepSources(draft);
      draft.sources['source-of-staff'] = { kind: 'survey', title: { 'zh-Hans': '员工问卷' } };
    }),
    harmless('a fix that was tracked alone', (draft) => keepSources(draft, 'source-of-fix')),
  ),
  ...mutationsOf(
    'research/five-ways',
    REPAIR,
    fault('no survey', ({ sources }) => drop(sources, 'source-of-survey'), [[]], { severity: 'warning' }),
    fault(
      'no case and no fix, recommended',
      ({ sources }) => drop(sources, 'source-of-case', 'source-of-fix'),
      [[], []],
      {
        profile: 'recommended',
        severity: 'info',
      },
    ),
    fault('none', (draft) => keepSources(draft), [[], [], [], [], []]),
    fault('an interview is none of the five', (draft) => keepSources(draft, 'source-of-talk'), [[], [], [], [], []]),
    fault(
      'a survey of a kind of its own',
      ({ sources }) => {
        at(sources, 'source-of-survey').kind = 'questionnaire';
      },
      [[]],
    ),
    harmless('no interview, of which another rule speaks', ({ sources }) => drop(sources, 'source-of-talk')),
    harmless('two of one way', ({ sources }) => {
      sources['source-second-survey'] = { kind: 'survey', title: both('Two hundred riders', '二百人问卷') };
    }),
    harmless('told in half', ({ sources }) => clear(at(sources, 'source-of-survey'), 'date', 'findings', 'peopleIds')),
  ),
  ...mutationsOf(
    'research/front-line',
    REPAIR,
    fault('no interview', ({ sources }) => drop(sources, 'source-of-talk'), [[]], { severity: 'warning' }),
    fault('no interview, recommended', ({ sources }) => drop(sources, 'source-of-talk'), [[]], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault('a second frontstage role was not asked', addTuner, [['actor-the-tuner']], { severity: 'warning' }),
    fault('a second frontstage role was not asked, financial', addTuner, [['actor-the-tuner']], {
      profile: 'financial',
      severity: 'warning',
    }),
    fault(
      'the role of a frontstage lane was not asked',
      ({ actors, lanes }) => {
        actors['actor-the-guard'] = { name: { 'zh-Hans': '保安' } };
        lanes['lane-entrance'] = {
          role: 'frontstage',
          name: both('Entrance', '门口'),
          order: 'a9',
          actorId: 'actor-the-guard',
        };
      },
      [['actor-the-guard']],
    ),
    fault(
      'only the mechanic was asked',
      ({ sources }) => {
        const talk = at(sources, 'source-of-talk');
        talk.actorIds = ['the-mechanic'];
        talk.peopleIds = ['person-mechanic-wu'];
      },
      [['counter-clerk']],
    ),
    harmless('one interview is enough where nothing more is asked', addTuner, { profile: 'recommended' }),
    harmless('the person asked is named, and who that is follows', ({ sources }) =>
      clear(at(sources, 'source-of-talk'), 'actorIds'),
    ),
    harmless('a backstage role was not asked', ({ actors, steps }) => {
      actors['actor-the-welder'] = { name: both('Welder', '焊工') };
      at(steps, 'mend-the-bicycle').actorIds = ['actor-the-welder'];
    }),
    harmless('a second interview with the second role', (draft) => {
      addTuner(draft);
      draft.sources['source-of-tuner'] = {
        kind: 'front-line-interview',
        title: both('Talk with the tuner', '调校员访谈'),
        actorIds: ['actor-the-tuner'],
      };
    }),
  ),
];

const howWellTold: readonly Mutation[] = [
  ...mutationsOf(
    'research/complete',
    REPAIR,
    fault('no date', ({ sources }) => clear(at(sources, 'source-of-survey'), 'date'), [['source-of-survey']], {
      severity: 'warning',
    }),
    fault(
      'with nobody, recommended',
      ({ sources }) => clear(at(sources, 'source-of-survey'), 'peopleIds'),
      [['source-of-survey']],
      {
        profile: 'recommended',
        severity: 'info',
      },
    ),
    fault(
      'nothing found in either language',
      ({ sources }) => {
        at(sources, 'source-of-case').findings = both('', '  ');
      },
      [['source-of-case']],
    ),
    fault('a site visit without a suggestion', ({ sources }) => clear(at(sources, 'source-of-visit'), 'suggestion'), [
      ['source-of-visit'],
    ]),
    fault(
      'a site visit whose suggestion was emptied',
      ({ sources }) => {
        at(sources, 'source-of-visit').suggestion = {};
      },
      [['source-of-visit']],
    ),
    fault('a tracked fix without its effect', ({ sources }) => clear(at(sources, 'source-of-fix'), 'effect'), [
      ['source-of-fix'],
    ]),
    fault(
      'two in half, one of them only named',
      ({ sources }) => {
        at(sources, 'source-of-fix').peopleIds = [];
        sources['source-only-named'] = { kind: 'documents', title: { 'zh-Hans': '岗位说明' } };
      },
      [['source-of-fix'], ['source-only-named']],
    ),
    harmless('a survey owes no suggestion and no effect', ({ sources }) => {
      sources['source-second-survey'] = {
        kind: 'survey',
        title: both('Two hundred riders', '二百人问卷'),
        date: '2026-01-01',
        peopleIds: ['person-owner-tan'],
        findings: { 'zh-Hans': '希望短信通知' },
      };
    }),
    harmless('with whom is told by their role', ({ sources }) => clear(at(sources, 'source-of-talk'), 'peopleIds')),
    harmless('in Chinese alone', ({ sources }) => {
      at(sources, 'source-of-visit').suggestion = { 'zh-Hans': '公示价目' };
    }),
    harmless('without an attachment, with one', ({ sources }) => {
      at(sources, 'source-of-manual').attachments = [{ path: '../rules/manual.pdf' }];
    }),
  ),
  ...mutationsOf(
    'research/cited',
    REPAIR,
    fault(
      'a new source that nothing cites',
      ({ sources }) => {
        sources['source-unread'] = { kind: 'documents', title: both('An old file', '旧档案') };
      },
      [['source-unread']],
      { severity: 'info' },
    ),
    fault(
      'what cited it cites it no more',
      ({ waitPoints }) => {
        at(waitPoints, 'wait-for-repair').sourceIds = [];
      },
      [['source-of-visit'], ['source-of-fix']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'what cited it is deleted',
      ({ waitPoints, failPoints }) => {
        drop(waitPoints, 'wait-for-repair');
        drop(failPoints, 'fail-wrong-part');
      },
      [['source-of-manual'], ['source-of-case'], ['source-of-visit'], ['source-of-fix']],
    ),
    fault(
      'a source in the example',
      ({ sources }) => {
        sources['source-of-rumour'] = { kind: 'survey', title: { 'zh-Hans': '口头反馈' } };
      },
      [['source-of-rumour']],
      { base: 'example' },
    ),
    harmless('cited by a step alone', ({ sources, steps }) => {
      sources['source-of-shop'] = { kind: 'documents', title: both('Price list', '价目表') };
      at(steps, 'explain-the-price').sourceIds = ['source-of-shop'];
    }),
    harmless('cited by a need, a requirement and a figure alone', ({ sources, needs, requirements, indicators }) => {
      const kind = 'documents';
      sources['source-for-need'] = { kind, title: { en: 'Letters' } };
      sources['source-for-demand'] = { kind, title: { en: 'Minutes' } };
      sources['source-for-figure'] = { kind, title: { en: 'Ledger' } };
      at(needs, 'need-to-be-heard').sourceIds = ['source-for-need', 'source-of-survey'];
      at(requirements, 'requirement-price-first').sourceIds = ['source-for-demand'];
      at(indicators, 'indicator-workshop').sourceIds = ['source-for-figure'];
    }),
    harmless('no source at all', (draft) => keepSources(draft)),
    harmless('cited from the tray', ({ sources, steps }) => {
      sources['source-of-tray'] = { kind: 'documents', title: { en: 'Notes' } };
      steps['step-in-tray'] = { kind: 'action', name: { en: 'Later' }, order: 'a0', sourceIds: ['source-of-tray'] };
    }),
  ),
  ...mutationsOf(
    'research/evidence',
    REPAIR,
    fault(
      'a fail point without a ground',
      ({ failPoints }) => clear(at(failPoints, 'fail-wrong-part'), 'sourceIds'),
      [['fail-wrong-part']],
      { severity: 'warning' },
    ),
    fault(
      'a marker and a need, in one finding, recommended',
      ({ waitPoints, needs }) => {
        at(waitPoints, 'wait-for-repair').sourceIds = [];
        clear(at(needs, 'need-no-surprise'), 'sourceIds');
      },
      [['wait-for-repair', 'need-no-surprise']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault('times with no statement', ({ statements }) => clear(statements ?? {}, 'times'), [TIMED_STEPS]),
    fault(
      'times with a statement of spaces',
      (draft) => {
        draft.statements = { times: both(' ', '　') };
      },
      [TIMED_STEPS],
    ),
    fault(
      'an assumption that is taken back',
      ({ needs }) => {
        needs['need-of-a-guess'] = { name: both('A coffee', '一杯咖啡'), kind: 'latent', assumption: false };
      },
      [['need-of-a-guess']],
    ),
    fault('the source that was cited is gone', ({ sources }) => drop(sources, 'source-of-talk'), [
      ['need-no-surprise'],
    ]),
    harmless('marked as assumptions instead', ({ failPoints, needs }) => {
      const fail = at(failPoints, 'fail-wrong-part');
      clear(fail, 'sourceIds');
      fail.assumption = true;
      needs['need-of-a-guess'] = { name: both('A coffee', '一杯咖啡'), kind: 'latent', assumption: true };
    }),
    harmless('the statement in Chinese alone', (draft) => {
      draft.statements = { times: { 'zh-Hans': '2月实测' } };
    }),
    harmless('no statement, and each time with its own ground', (draft) => {
      draft.statements = {};
      for (const step of Object.values(draft.steps)) if (step.time) step.assumption = true;
      at(draft.steps, 'mend-the-bicycle').sourceIds = ['source-of-visit'];
    }),
    harmless('figures and requirements owe no source', ({ indicators }) =>
      clear(at(indicators, 'indicator-as-told'), 'sourceIds'),
    ),
  ),
];

/** Step 2: gather information. */
export const research: readonly Mutation[] = [...whereFrom, ...howWellTold];
