import { describe, expect, it } from 'vitest';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { writeBlueprint } from './write.ts';

function stepOf(document: BlueprintDocument, name: string) {
  const found = Object.entries(document.steps).find(([, step]) => Object.values(step.name).includes(name));
  if (!found) throw new Error(`no step ${name}`);
  return { id: found[0], ...found[1] };
}

function linkBetween(document: BlueprintDocument, from: string, to: string) {
  const ends = [stepOf(document, from).id, stepOf(document, to).id];
  return Object.values(document.links).find((link) => link.from === ends[0] && link.to === ends[1]);
}

const KIOSK = `
  languages: en, zh-Hans
  service: Kiosk // 售货亭
  tolerance: 2-4-10min
  lane f2 frontstage: Porter // 行李员
  == buy: At the kiosk // 购买
  e: Poster // 海报 | c: ^Ask // 询问 ~2-5min %phone @Guest | f: Answer // 回答 | f: Note it // 记下 =1.50EUR
  f2: Fits? // 合适？
  c: (wait) Wait // 等候 +~1h | c: Pay$ // 付款 #payment | c: Leave! // 离开
  arrows: Ask > Answer > Fits; Fits >[yes // 是 80%] Pay
`;

describe('the notation of the corpus', () => {
  const document = writeBlueprint(`${KIOSK}  arrows: Fits ~>[no 20% ~1d] Ask; Ask <=> Note\n`);

  it('tells texts in each language, stages, times, channels, costs and flags', () => {
    expect(document.service).toMatchObject({
      name: { en: 'Kiosk', 'zh-Hans': '售货亭' },
      tolerance: { min: 2, likely: 4, max: 10, unit: 'minute' },
    });
    expect(Object.values(document.phases)).toMatchObject([{ stage: 'buy', name: { 'zh-Hans': '购买' } }]);
    const ask = stepOf(document, '询问');
    expect(ask).toMatchObject({
      kind: 'action',
      terminal: 'start',
      time: { min: 2, likely: 3.5, max: 5, unit: 'minute' },
    });
    expect(document.channels[ask.channelIds?.[0] ?? '']).toMatchObject({ remote: true, name: { 'zh-Hans': '电话' } });
    expect(document.actors[ask.actorIds?.[0] ?? '']).toMatchObject({ name: { en: 'Guest' } });
    expect(stepOf(document, 'Note it')).toMatchObject({ cost: { amount: '1.50', currency: 'EUR' } });
    expect(stepOf(document, 'Wait')).toMatchObject({ kind: 'wait', waiting: { likely: 1, unit: 'hour' } });
    expect(stepOf(document, 'Pay')).toMatchObject({ terminal: 'outcome', payment: true });
    expect(stepOf(document, 'Leave')).toMatchObject({ terminal: 'end' });
  });

  it('tells decisions, branches, loops and shared contacts', () => {
    expect(stepOf(document, 'Fits?')).toMatchObject({ kind: 'decision' });
    expect(linkBetween(document, 'Fits?', 'Pay')).toMatchObject({ condition: { 'zh-Hans': '是' }, chance: 0.8 });
    expect(linkBetween(document, 'Fits?', 'Ask')).toMatchObject({ loop: true, handOff: { likely: 1, unit: 'day' } });
    expect(linkBetween(document, 'Ask', 'Note it')).toMatchObject({ arrow: 'double', sameContact: true });
  });

  it('puts lanes in the order of their roles, two of one role side by side', () => {
    const lanes = Object.values(document.lanes).sort((one, other) => (one.order < other.order ? -1 : 1));
    expect(lanes.map(({ role, name }) => `${role} ${name.en}`)).toEqual([
      'evidence Physical evidence',
      'customer Customer actions',
      'frontstage Porter',
      'frontstage Frontstage',
    ]);
  });

  it('tells markers with what they refer to', () => {
    const marked = writeBlueprint(`
      service: Kiosk
      c: Ask | f: Answer
      source site-visit: A morning | date: 2025-03-04 | findings: Nobody hears the bell
      fail Answer: Misheard | recovery: Ask again | by: Answer | back: Answer | severity: 4 | seen | cites: A morning
      wait Ask: 2min | tolerance: 5min | relief: A bench
      policy: Quick answers | at: Answer | from: Ask | to: Answer | within: 1h
    `);
    const [answer, ask] = [stepOf(marked, 'Answer'), stepOf(marked, 'Ask')];
    expect(Object.values(marked.failPoints)).toMatchObject([
      {
        on: answer.id,
        number: 1,
        severity: 4,
        customerSees: true,
        recoveryStepIds: [answer.id],
        sourceIds: Object.keys(marked.sources),
      },
    ]);
    expect(Object.values(marked.waitPoints)).toMatchObject([{ on: ask.id, tolerance: { likely: 5, unit: 'minute' } }]);
    expect(answer.policyIds).toEqual(Object.keys(marked.policies));
  });

  it('lets what is referred to stand behind what refers to it', () => {
    const late = writeBlueprint(`
      arrows: Ask > Answer
      f: Answer *Advice
      c: Ask | f2: Note
      content: Advice
      lane f2 frontstage: Clerk
    `);
    expect(stepOf(late, 'Answer').contentIds).toEqual(Object.keys(late.contents));
    expect(linkBetween(late, 'Ask', 'Answer')).toBeDefined();
    expect(Object.values(late.lanes).map(({ name }) => name.en)).toContain('Clerk');
  });

  it.each([
    ['c: Ask\nnonsense', 'line 2: “nonsense” begins with no keyword or lane and colon'],
    ['c: Ask\nq: Answer', 'line 2: “q” is no keyword and no lane'],
    ['c: Ask | q: Answer', 'line 1: “q” is no lane'],
    ['c: Ask ~soon', 'line 1: “soon” is no time such as ~5min'],
    ['c: Ask %pigeon', 'line 1: channel “pigeon” is none of'],
    ['c: Ask #twice', 'line 1: “#twice” is none of'],
    ['c: (dance) Ask', 'line 1: “dance” is none of'],
    ['c: Ask // 询问', 'line 1: “Ask // 询问” has more parts than languages'],
    ['c: Ask\n\narrows: Ask > Answer', 'line 3: 0 of steps begin with “Answer”'],
    ['c: Ask once | f: Ask twice\narrows: Ask > Ask once', 'line 2: 2 of steps begin with “Ask”'],
    ['c: Ask\narrows: Ask', 'line 2: “Ask” has no arrow'],
    ['c: Ask\nfail Ask: Misheard | cure: none', 'line 2: “cure” is none of'],
    ['lane f2 fronstage: Porter', 'line 1: “fronstage” is no role'],
    ['== soon: Booking', 'line 1: “soon” is no stage'],
  ])('says on which line %j is wrong', (text, message) => {
    expect(() => writeBlueprint(text)).toThrow(message);
  });
});
