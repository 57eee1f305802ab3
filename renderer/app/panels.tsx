import { useStore } from 'zustand';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { About } from '../panels/about/about.tsx';
import { CompareDialog } from '../panels/compare/compare-dialog.tsx';
import { ExportDialog } from '../panels/export/export-dialog.tsx';
import { FillDialog } from '../panels/fill/fill-dialog.tsx';
import { Find } from '../panels/find/find.tsx';
import { FolderDialog } from '../panels/folder/folder-dialog.tsx';
import { Gallery } from '../panels/gallery/gallery.tsx';
import { ImportDialog } from '../panels/import/import-dialog.tsx';
import { Library } from '../panels/library/library.tsx';
import { Palette } from '../panels/palette/palette.tsx';
import { Preferences } from '../panels/preferences/preferences.tsx';
import { Present } from '../panels/present/present.tsx';
import { PrintDialog } from '../panels/print/print-dialog.tsx';
import { ReportDialog } from '../panels/report/report-dialog.tsx';
import { TakeIn } from '../panels/review/take-in.tsx';
import { RowsDialog } from '../panels/rows/rows-dialog.tsx';
import { Rules } from '../panels/rules/rules.tsx';
import { Shortcuts } from '../panels/shortcuts/shortcuts.tsx';
import { SaveTemplate } from '../panels/templates/save-template.tsx';
import { ThemeDialog } from '../panels/themes/theme-dialog.tsx';
import { UserGuide } from '../panels/user-guide/user-guide.tsx';
import { Difference } from '../panels/versions/difference.tsx';
import { Versions } from '../panels/versions/versions.tsx';
import { dialogStore } from './dialogs.ts';

/** The window within the window that is open, if one is. */
export function Panels({ document }: { readonly document: BlueprintDocument }) {
  const panel = useStore(dialogStore, (dialogs) => dialogs.panel);
  switch (panel) {
    case 'export':
      return <ExportDialog document={document} />;
    case 'print':
      return <PrintDialog document={document} />;
    case 'report':
      return <ReportDialog document={document} />;
    case 'palette':
      return <Palette document={document} />;
    case 'present':
      return <Present document={document} />;
    case 'find':
      return <Find document={document} />;
    case 'folder':
      return <FolderDialog />;
    case 'compare':
      return <CompareDialog document={document} />;
    case 'gallery':
      return <Gallery />;
    case 'library':
      return <Library document={document} />;
    case 'template':
      return <SaveTemplate document={document} />;
    case 'import':
      return <ImportDialog />;
    case 'fill':
      return <FillDialog document={document} />;
    case 'versions':
      return <Versions document={document} />;
    case 'difference':
      return <Difference document={document} />;
    case 'rows':
      return <RowsDialog document={document} />;
    case 'rules':
      return <Rules document={document} />;
    case 'take-in':
      return <TakeIn document={document} />;
    case 'drawing-theme':
      return <ThemeDialog document={document} />;
    case 'preferences':
      return <Preferences />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'user-guide':
      return <UserGuide />;
    case 'about':
      return <About />;
    case null:
      return null;
  }
}
