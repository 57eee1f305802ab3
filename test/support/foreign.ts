import type { Page } from 'playwright-core';

/** A small process of another program: two lanes with roles that their names tell, and one without. */
export const STAY = `<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:t">
  <process id="p" name="A stay">
    <laneSet id="s">
      <lane id="lane-of-guests" name="Guest"><flowNodeRef>task-of-asking</flowNodeRef></lane>
      <lane id="lane-of-desk" name="Reception"><flowNodeRef>task-of-greeting</flowNodeRef></lane>
      <lane id="lane-of-others" name="Kitchen"><flowNodeRef>task-of-cooking</flowNodeRef></lane>
    </laneSet>
    <task id="task-of-asking" name="Ask for a room"/>
    <task id="task-of-greeting" name="Greet the guest"/>
    <task id="task-of-cooking" name="Cook the breakfast"/>
    <sequenceFlow id="flow-of-asking" sourceRef="task-of-asking" targetRef="task-of-greeting"/>
    <sequenceFlow id="flow-of-cooking" sourceRef="task-of-greeting" targetRef="task-of-cooking"/>
    <sequenceFlow id="flow-to-nowhere" sourceRef="task-of-cooking" targetRef="nobody-is-there"/>
  </process>
</definitions>`;

const CHINESE: Readonly<Record<string, string>> = {
  'A stay': '住宿',
  Guest: '顾客',
  Reception: '前台',
  Kitchen: '厨房',
  'Ask for a room': '订房',
  'Greet the guest': '迎接顾客',
  'Cook the breakfast': '准备早餐',
};

/** The same process as a Chinese program names it. */
export const STAY_IN_CHINESE = STAY.replace(/name="([^"]*)"/g, (whole, name: string) =>
  CHINESE[name] === undefined ? whole : `name="${CHINESE[name]}"`,
);

/** Drops a file onto the window, or onto what a selector finds. */
export async function dropFile(page: Page, name: string, text: string, onto?: string): Promise<void> {
  await page.evaluate(
    ([called, contents, selector]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([contents], called));
      const target = selector === undefined ? window : document.querySelector(selector);
      target?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text, onto] as const,
  );
}
