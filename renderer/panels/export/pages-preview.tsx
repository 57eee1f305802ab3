import { memo, useId, useMemo, useState } from 'react';
import { drawingJob } from '../../../shared/export/drawing-job.ts';
import type { DrawnPage, DrawnWindow } from '../../../shared/export/pages/page.ts';
import { drawPages } from '../../../shared/export/pages/pages.ts';
import { ExportRefusal, type ExportRequest } from '../../../shared/export/request.ts';
import { printSentences } from '../../../shared/locales/print.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import { Group, Primitives } from '../../canvas/primitives.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface PagesPreviewProps {
  readonly request: ExportRequest;
  readonly label: string;
}

/** The very pages that are made, one at a time. */
export function PagesPreview({ request, label }: PagesPreviewProps) {
  const words = useSentences(printSentences);
  const language = useLanguage();
  const pages = useMemo(() => pagesOf(request), [request]);
  const [turned, setTurned] = useState(0);
  const index = Math.min(turned, pages.length - 1);
  const page = pages[index];
  if (!page) return null;
  return (
    <div className="pages-preview">
      <PagePicture page={page} label={labelled(label, page.name, language)} />
      {pages.length > 1 && (
        <div className="page-turner">
          <button type="button" className="button" disabled={index === 0} onClick={() => setTurned(index - 1)}>
            {words.previous}
          </button>
          <span role="status">{words.page(index + 1, pages.length)}</span>
          <button
            type="button"
            className="button"
            disabled={index === pages.length - 1}
            onClick={() => setTurned(index + 1)}
          >
            {words.next}
          </button>
        </div>
      )}
    </div>
  );
}

/** None for options that a preset of another version brings along: making it says what is wrong with them. */
function pagesOf(request: ExportRequest): readonly DrawnPage[] {
  try {
    return drawPages(drawingJob(request)).pages;
  } catch (error) {
    if (error instanceof ExportRefusal) return [];
    throw error;
  }
}

const PagePicture = memo(function PagePicture({ page, label }: { readonly page: DrawnPage; readonly label: string }) {
  const { width, height, ground, windows, texts, marks } = page;
  return (
    <svg className="export-preview" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill={ground} />
      {windows.map((window) => (
        <WindowPicture key={`${window.to.x} ${window.to.y}`} window={window} />
      ))}
      <Primitives list={texts} />
      <Primitives list={marks} />
    </svg>
  );
});

function WindowPicture({ window: { from, to, cut, groups } }: { readonly window: DrawnWindow }) {
  const id = useId();
  const place = `translate(${to.x} ${to.y}) scale(${to.width / from.width}) translate(${-from.x} ${-from.y})`;
  return (
    <>
      {cut && (
        <clipPath id={id}>
          <rect {...to} />
        </clipPath>
      )}
      <g {...(cut ? { clipPath: `url(#${id})` } : {})}>
        <g transform={place}>
          {groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </g>
      </g>
    </>
  );
}
