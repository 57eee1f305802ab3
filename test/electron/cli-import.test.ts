import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { twoProcesses } from '../support/workbook.ts';
import { scratchFolder } from './scratch.ts';
import { terminal } from './terminal.ts';

const PROCESS = `<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:t">
  <process id="p">
    <laneSet id="s">
      <lane id="lane-of-guests" name="Guest"><flowNodeRef>task-of-asking</flowNodeRef></lane>
      <lane id="lane-of-others" name="Mystery"><flowNodeRef>task-of-hiding</flowNodeRef></lane>
    </laneSet>
    <task id="task-of-asking" name="Ask"/>
    <task id="task-of-hiding" name="Hide"/>
    <sequenceFlow id="flow-of-asking" sourceRef="task-of-asking" targetRef="task-of-hiding"/>
  </process>
</definitions>`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function blueprintAt(...path: string[]) {
  const parsed = parseBlueprint(readFileSync(join(...path), 'utf8'));
  if (!parsed.ok) throw new Error('no blueprint');
  return parsed.document;
}

describe('import', () => {
  it('writes a blueprint beside the file and tells what it understood and what went to the tray', async () => {
    const folder = folderWith({ 'stay.bpmn': PROCESS });
    const { code, out, err } = await terminal(folder, ['import', 'stay.bpmn']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('stay.bpmn: BPMN 2.0 process: 2 lanes, 2 steps, 1 link.\n');
    expect(err).toContain('stay.bpmn: lane "Mystery" has no role: its steps (1) go to the tray.');
    expect(err).toContain('Wrote stay.blueprint.\n');
    const { service, lanes, steps } = blueprintAt(folder, 'stay.blueprint');
    expect(service.name).toEqual({ en: 'stay' });
    expect(Object.values(lanes).map(({ role }) => role)).toEqual(['customer']);
    expect(steps['task-of-hiding']).not.toHaveProperty('laneId');
  });

  it('reads the sheet of a workbook that is named, and says which it read', async () => {
    const folder = folderWith({ 'stay.bpmn': PROCESS });
    writeFileSync(join(folder, 'house.xlsx'), twoProcesses());
    const first = await terminal(folder, ['import', 'house.xlsx']);
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('house.xlsx: Sheet read: Stay.\n')]);
    const second = await terminal(folder, ['import', 'house.xlsx', '--sheet', 'Arrival', '-o', 'arrival.blueprint']);
    expect(second.err).toContain('house.xlsx: Excel workbook: 2 lanes, 2 steps');
    const wrong = await terminal(folder, ['import', 'house.xlsx', '--sheet', 'No', '-o', 'no.blueprint']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('There is no sheet called "No"')]);
    const none = await terminal(folder, ['import', 'stay.bpmn', '--sheet', 'A', '-o', 'no.blueprint']);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('Only a workbook has sheets.')]);
  });

  it('gives lanes the roles that are typed, and texts their language', async () => {
    const folder = folderWith({ 'stay.bpmn': PROCESS });
    const typed = ['--role', 'Mystery=support', '--role', 'Guest=frontstage', '--language', 'de', '-o', 'a.blueprint'];
    const { code, err } = await terminal(folder, ['import', 'stay.bpmn', ...typed]);
    expect(code).toBe(0);
    expect(err).not.toContain('tray');
    const { languages, lanes } = blueprintAt(folder, 'a.blueprint');
    expect(languages).toEqual(['de']);
    expect(Object.values(lanes).map(({ role, name }) => [name.de, role])).toEqual([
      ['Guest', 'frontstage'],
      ['Mystery', 'support'],
    ]);
  });

  it('replaces a blueprint only with --force', async () => {
    const folder = folderWith({ 'stay.bpmn': PROCESS, 'stay.blueprint': 'mine' });
    const refused = await terminal(folder, ['import', 'stay.bpmn']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('stay.blueprint: it is there already. Nothing was written');
    expect(readFileSync(join(folder, 'stay.blueprint'), 'utf8')).toBe('mine');
    expect((await terminal(folder, ['import', 'stay.bpmn', '--force'])).code).toBe(0);
    expect(Object.keys(blueprintAt(folder, 'stay.blueprint').steps)).toHaveLength(2);
  });

  it('goes on after a broken file, names the place, and its code says so', async () => {
    const folder = folderWith({ 'a.bpmn': '<a><b>', 'b.bpmn': PROCESS, 'c.txt': PROCESS });
    const run = await terminal(folder, ['import', 'a.bpmn', 'b.bpmn', 'c.txt', 'gone.bpmn', '--out-dir', 'out']);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^a\.bpmn: Line 1, column \d+: /);
    expect(run.err).toContain('c.txt: The ending of the file says no format');
    expect(run.err).toContain('gone.bpmn: it does not exist');
    expect(readdirSync(join(folder, 'out'))).toEqual(['b.blueprint']);
    expect((await terminal(folder, ['import', 'c.txt', '--from', 'bpmn'])).code).toBe(0);
  });

  it.each([
    [['--role', 'Mystry=support'], 'no lane is called "Mystry"; there are: Guest, Mystery'],
    [['--role', 'Mystery=boss'], '--role: expected "Lane name=role"'],
    [['--language', 'not a tag'], 'Not a language tag'],
    [['-o', 'stay.bpmn', '--force'], '-o: expected a file that ends in .blueprint'],
    [['-o', 'a.blueprint', '--out-dir', 'b'], 'Expected either -o OUT or --out-dir DIR.'],
    [['--from', 'exe'], '--from: expected one of'],
  ])('refuses %j and writes nothing', async (typed, reason) => {
    const folder = folderWith({ 'stay.bpmn': PROCESS });
    const { code, err } = await terminal(folder, ['import', 'stay.bpmn', ...typed]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(readdirSync(folder)).toEqual(['stay.bpmn']);
  });

  it('does not wait at a pipe to which nobody writes', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'stay.bpmn')]);
    const { code, err } = await terminal(folder, ['import', 'stay.bpmn']);
    expect([code, err]).toEqual([2, expect.stringContaining('it is not an ordinary file')]);
  });

  it('refuses two files that would become one', async () => {
    const folder = folderWith({ 'stay.bpmn': PROCESS });
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/stay.bpmn'), PROCESS);
    const { code, err } = await terminal(folder, ['import', 'stay.bpmn', 'sub/stay.bpmn', '--out-dir', 'out']);
    expect(code).toBe(2);
    expect(err).toContain('would both be out/stay.blueprint');
  });

  it('speaks Chinese', async () => {
    const folder = folderWith({ 'stay.bpmn': PROCESS });
    const { err } = await terminal(folder, ['import', 'stay.bpmn', '--lang', 'zh']);
    expect(err).toContain('2 条泳道、2 个步骤、1 条连线。');
    expect(err).toContain('泳道“Mystery”没有角色');
    expect(blueprintAt(folder, 'stay.blueprint').languages).toEqual(['zh-Hans']);
  });
});
