import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

async function treeOf(opened: PDFDocumentProxy, number: number): Promise<StructNode> {
  const page = await opened.getPage(number);
  return (await page.getStructTree()) ?? {};
}

/** The alternative texts on a page, in the order in which they are read. */
export async function alternatives(opened: PDFDocumentProxy, number: number): Promise<string[]> {
  const from = ({ alt, children = [] }: StructNode): string[] => [
    ...(alt === undefined ? [] : [alt]),
    ...children.flatMap(from),
  ];
  return from(await treeOf(opened, number));
}

/** The texts on a page in the order in which they are read, as far as they are told at all; of one language where it is named. */
export async function spokenOn(opened: PDFDocumentProxy, number: number, language?: string): Promise<string[]> {
  const page = await opened.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      // The reader drops a space at the end of a line.
      if (id !== undefined) marked.set(id, `${marked.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const from = ({ role, id, lang, children = [] }: StructNode, spoken: string | undefined): string[] => {
    // A figure is told by its alternative text alone.
    if (role === 'Figure') return [];
    const own = lang ?? spoken;
    if (id !== undefined) return language === undefined || own === language ? [marked.get(id) ?? ''] : [];
    return children.flatMap((child) => from(child, own));
  };
  return from(await treeOf(opened, number), undefined);
}

/** Every text on a page, as it was drawn. */
export async function textsOn(opened: PDFDocumentProxy, number: number): Promise<string[]> {
  const { items } = await (await opened.getPage(number)).getTextContent();
  return items.flatMap((item) => ('str' in item ? [item.str] : []));
}

/** The links on a page: the index of the page that each leads to, and what it says. */
export async function linksOf(opened: PDFDocumentProxy, number: number): Promise<{ page: number; says: string }[]> {
  const annotations: readonly { dest: string; contentsObj?: { str: string } }[] = await (
    await opened.getPage(number)
  ).getAnnotations();
  return Promise.all(
    annotations.map(async ({ dest, contentsObj }) => ({
      page: await pageOf(opened, dest),
      says: contentsObj?.str ?? '',
    })),
  );
}

async function pageOf(opened: PDFDocumentProxy, dest: string | unknown[] | null): Promise<number> {
  const target = typeof dest === 'string' ? await opened.getDestination(dest) : dest;
  const [page] = target ?? [];
  return opened.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
}

/** The outline's upper entries with the index of the page that each leads to, and the titles below. */
export async function bookmarksOf(opened: PDFDocumentProxy) {
  const outline = (await opened.getOutline()) ?? [];
  return Promise.all(
    outline.map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(opened, dest),
      children: items.map((item: { title: string }) => item.title),
    })),
  );
}
