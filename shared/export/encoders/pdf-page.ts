import type { DrawnPage, DrawnWindow } from '../pages/page.ts';
import { type ReadingSection, toldGroups } from '../pages/reading.ts';
import { drawGroup, drawPrimitive, inWindow, type Pdf } from './pdf-drawing.ts';
import { asArtifact, drawToldGroup, marked, type Structure } from './pdf-tags.ts';
import { added, type DrawnTelling, type Teller, tellLink, tellWindow } from './pdf-telling.ts';

/** Draws a page from back to front, and tells it in the order in which it is read. */
export function drawTaggedPage(pdf: Pdf, root: Structure, page: DrawnPage, unit: number): void {
  const section = added(pdf, root, 'Sect', { title: page.name });
  const teller: Teller = { pdf, page, unit };
  asArtifact(pdf, () => pdf.rect(0, 0, page.width, page.height).fill(page.ground));
  const windows = page.windows.map((window) => drawWindow(pdf, window));
  const texts = page.texts.map((text) => marked(pdf, 'P', () => drawPrimitive(pdf, text)));
  if (page.marks.length > 0) drawMarks(pdf, page);
  texts.forEach((content, index) => {
    const lang = page.texts[index]?.language ?? '';
    added(pdf, section, index === 0 ? 'H1' : 'P', { lang }).add(content);
  });
  for (const window of windows) tellWindow(teller, section, window);
  for (const link of page.links) if (link.key === undefined) tellLink(teller, section, link);
  section.end();
}

function drawMarks(pdf: Pdf, { marks }: DrawnPage): void {
  asArtifact(pdf, () => {
    for (const primitive of marks) drawPrimitive(pdf, primitive);
  });
}

/** Draws what a window shows, and gives what there is to tell of it. */
function drawWindow(pdf: Pdf, window: DrawnWindow): DrawnTelling {
  const { telling } = window;
  return inWindow(pdf, window, () =>
    'alt' in telling ? drawPicture(pdf, window, telling.alt) : drawTold(pdf, window, telling.sections),
  );
}

function drawPicture(pdf: Pdf, window: DrawnWindow, alt: string): DrawnTelling {
  const content = marked(pdf, 'Figure', () => {
    for (const group of window.groups) drawGroup(pdf, group);
  });
  return { window, alt, content };
}

function drawTold(pdf: Pdf, window: DrawnWindow, sections: readonly ReadingSection[]): DrawnTelling {
  const told = toldGroups(sections);
  const drawn = window.groups.map((group) => [group.key, drawToldGroup(pdf, group, told.get(group.key))] as const);
  return { window, sections, drawn: new Map(drawn) };
}
