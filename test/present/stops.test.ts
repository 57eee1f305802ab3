import { describe, expect, it } from 'vitest';
import { stopsOf } from '../../shared/present/stops.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const step = (name: string) => sketchId('step', name);

/** Places as they are told: the action, then what is shown with it. */
function told(document: ReturnType<typeof sketch>): string[] {
  return stopsOf(document).map(({ actionId, stepIds, part, parts }) => {
    const name = (id: string) => document.steps[id]?.name.en ?? '';
    const others = [...stepIds].filter((id) => id !== actionId).map(name);
    return `${name(actionId)}${parts > 1 ? ` ${part}/${parts}` : ''}: ${others.sort().join(' ')}`.trim();
  });
}

describe('the walk along the customer’s path', () => {
  it('goes from action to action in time, each with what answers it and what hands over to it', () => {
    const document = sketch({
      lanes: { customer: 'Ask - - Read', frontstage: '- Take Answer -', backstage: '- Check - -' },
      links: 'Ask>Take Take>Check Check>Answer Answer>Read',
    });
    expect(told(document)).toEqual(['Ask: Answer Check Take', 'Read: Answer']);
  });

  it('follows a branch to where the branches meet before it takes up the next one', () => {
    const upper = sketch({
      lanes: { customer: 'Ask Choose? Buy Pay Leave' },
      links: 'Ask>Choose Choose>Buy:yes Buy>Pay Pay>Leave',
    });
    const other = { ...upper.steps[step('Buy')], name: { en: 'Think' } };
    const more = { ...other, name: { en: 'Decline' }, columnId: sketchId('column', 3) };
    const both = {
      ...upper,
      steps: { ...upper.steps, [step('Think')]: other, [step('Decline')]: more } as typeof upper.steps,
      links: {
        ...upper.links,
        'link-think-000': { from: step('Choose'), to: step('Think') },
        'link-decline-0': { from: step('Think'), to: step('Decline') },
        'link-leave-000': { from: step('Decline'), to: step('Leave') },
      },
    };
    expect(told(both)).toEqual(['Ask:', 'Choose:', 'Buy:', 'Pay:', 'Think:', 'Decline:', 'Leave:']);
  });

  it('tells a decision before the end that stands above it in its column', () => {
    const drawn = sketch({
      lanes: { customer: 'Ask Choose? Buy Pay' },
      links: 'Ask>Choose Choose>Buy:yes Buy>Pay',
    });
    const leave = { ...drawn.steps[step('Choose')], kind: 'action', order: 'Zz', name: { en: 'Leave' } };
    const document = {
      ...drawn,
      steps: { [step('Leave')]: leave, ...drawn.steps } as typeof drawn.steps,
      links: { ...drawn.links, 'link-leave-000': { from: step('Choose'), to: step('Leave') } },
    };
    expect(told(document)).toEqual(['Ask:', 'Choose:', 'Leave:', 'Buy:', 'Pay:']);
  });

  it('is not led astray by a way back', () => {
    const document = sketch({
      lanes: { customer: 'Ask - Read', frontstage: '- Answer -' },
      links: 'Ask>Answer Answer>Read Read>Ask~',
    });
    expect(told(document)).toEqual(['Ask: Answer', 'Read: Answer']);
  });

  it('shows evidence with what it is tied to, and what no link leads to in its time', () => {
    const document = sketch({
      lanes: { evidence: '- Letter', customer: 'Ask Read', support: 'Archive Printer' },
      links: 'Ask>Read Letter>Read',
    });
    expect(told(document)).toEqual(['Ask: Archive', 'Read: Letter Printer']);
  });

  it('shows with an answer what leads to it, such as a system', () => {
    const document = sketch({
      lanes: { customer: 'Ask Read -', frontstage: 'Answer - -', support: '- - System' },
      links: 'Ask>Answer Answer>Read System>Answer',
    });
    expect(told(document)).toEqual(['Ask: Answer System', 'Read: Answer']);
  });

  it('tells what goes on behind from several actions once, with the last of them, and two-way links lead either way', () => {
    const document = sketch({
      lanes: { customer: 'Ask Send - - Read', frontstage: '- Take - - -', backstage: '- - Check Write -' },
      links: 'Ask>Take Ask>Send Take>Send Take>Check Check>Write Write>Read',
    });
    const links = Object.entries(document.links).map(([id, link]) => {
      const twoWay = link.from === step('Take') && link.to === step('Send');
      return [id, twoWay ? { ...link, arrow: 'double' } : link] as const;
    });
    expect(told({ ...document, links: Object.fromEntries(links) } as typeof document)).toEqual([
      'Ask: Take',
      'Send: Check Take Write',
      'Read: Write',
    ]);
  });

  it('goes phase by phase: a branch that leads into a later one waits for what is left of this one', () => {
    const document = sketch({ lanes: { customer: 'Ask Refuse Sign Leave' }, links: 'Ask>Sign Ask>Refuse Sign>Leave' });
    const columns = Object.entries(document.columns).map(
      ([id, column], index) => [id, { ...column, phaseId: index < 2 ? 'phase-one-0' : 'phase-two-0' }] as const,
    );
    const phases = {
      'phase-one-0': { name: { en: 'One' }, order: 'a0' },
      'phase-two-0': { name: { en: 'Two' }, order: 'a1' },
    };
    const phased = { ...document, columns: Object.fromEntries(columns), phases } as typeof document;
    expect(told(phased)).toEqual(['Ask:', 'Refuse:', 'Sign:', 'Leave:']);
  });

  it('shows a long answer in parts', () => {
    const document = sketch({
      lanes: { customer: 'Ask - - - - - - Read', backstage: '- A B C D E F -' },
      links: 'Ask>A A>B B>C C>D D>E E>F F>Read',
    });
    expect(told(document)).toEqual(['Ask 1/2: A B C D', 'Ask 2/2: E F', 'Read: F']);
  });

  it('lets no last step of a long answer stand alone: what leads to it stands beside it once more', () => {
    const document = sketch({
      lanes: { customer: 'Ask - - - - - Read', backstage: '- A B C D E -' },
      links: 'Ask>A A>B B>C C>D D>E E>Read',
    });
    expect(told(document)).toEqual(['Ask 1/2: A B C D', 'Ask 2/2: D E', 'Read: E']);
  });

  it('shows few steps behind with what they are tied to over four lanes too, but for lanes too tall to be shown large', () => {
    const lanes = { evidence: 'Slip', customer: 'Ask Read', technology: 'Answer', frontstage: '-', backstage: '- One' };
    const document = sketch({ lanes: { ...lanes, support: 'System' }, links: 'Slip>Ask Ask>Answer System>Answer' });
    expect(told(document).slice(0, 2)).toEqual(['Ask 1/2: Answer Slip', 'Ask 2/2: Answer System']);
    const two = { ...document.steps[step('One')], name: { en: 'Two' }, order: 'a1' };
    const tall = { ...document, steps: { ...document.steps, [step('Two')]: two } } as typeof document;
    expect(told(tall).slice(0, 2)).toEqual(['Ask 1/2: Answer Slip', 'Ask 2/2: System']);
  });

  it('shows few steps behind with the customer’s action where nothing else ties them', () => {
    const lanes = { evidence: 'Slip', customer: 'Ask', frontstage: '-', backstage: '-', support: 'System' };
    const [, behind] = stopsOf(sketch({ lanes, links: 'Slip>Ask System>Ask' }));
    expect([...(behind?.stepIds ?? [])].sort()).toEqual([step('Ask'), step('System')]);
  });

  it('tells a way that ends at once before those that go on', () => {
    const document = sketch({
      lanes: { customer: 'Ask Choose? Buy Pay Leave Read' },
      links: 'Ask>Choose Choose>Buy:yes Choose>Leave:no Buy>Pay Pay>Read',
    });
    expect(told(document)).toEqual(['Ask:', 'Choose:', 'Leave:', 'Buy:', 'Pay:', 'Read:']);
  });

  it('leaves out what is not drawn: steps in the tray, and those of a folded lane', () => {
    const document = sketch({
      lanes: { customer: 'Ask', backstage: 'Check' },
      steps: { Later: {} },
      links: 'Ask>Check',
    });
    const [, [laneId = '', lane] = []] = Object.entries(document.lanes);
    const folded = { ...document, lanes: { ...document.lanes, [laneId]: { ...lane, folded: true } } };
    expect(told(folded as typeof document)).toEqual(['Ask:']);
  });

  it('goes along the first lane with steps where the customer has none, and nowhere without steps', () => {
    expect(told(sketch({ lanes: { customer: '-', frontstage: 'Greet Serve' } }))).toEqual(['Greet:', 'Serve:']);
    expect(stopsOf(sketch({ lanes: { customer: '-' } }))).toEqual([]);
  });
});
