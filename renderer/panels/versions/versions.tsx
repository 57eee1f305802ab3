import './versions.css';
import { useEffect, useState } from 'react';
import type { SavedVersion } from '../../../shared/host/port.ts';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { parseBlueprint } from '../../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { host } from '../../host/host.ts';
import { edit, showNotice } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { DifferenceList } from './difference-list.tsx';

/** The last saved versions: what each would change, and going back to it as an edit. */
export function Versions({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(dialogSentences);
  const [versions, setVersions] = useState<readonly SavedVersion[]>();
  useEffect(() => {
    void host.versionList(document.documentId).then((answer) => setVersions(answer.ok ? answer.value : []));
  }, [document.documentId]);
  return (
    <Dialog title={words.versions} className="versions-dialog">
      <p className="quiet">{versions?.length === 0 ? words.noVersions : words.versionsHint}</p>
      <ul className="versions">
        {versions?.map((version) => (
          <Version key={version.id} version={version} document={document} />
        ))}
      </ul>
    </Dialog>
  );
}

interface VersionProps {
  readonly version: SavedVersion;
  readonly document: BlueprintDocument;
}

function Version({ version, document }: VersionProps) {
  const words = useSentences(dialogSentences);
  const language = useLanguage();
  const [read, setRead] = useState<BlueprintDocument | 'bad'>();
  const [open, setOpen] = useState(false);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const load = async () => {
    if (read !== undefined) return read;
    const answer = await host.versionRead(document.documentId, version.id);
    const parsed = answer.ok ? parseBlueprint(answer.value) : undefined;
    const got = parsed?.ok ? parsed.document : ('bad' as const);
    setRead(got);
    return got;
  };
  const restore = async () => {
    const got = await load();
    if (got === 'bad') return;
    closePanel();
    edit([{ edit: 'replace-document', args: { document: got } }], { select: [] });
    showNotice({ tone: 'info', sentence: RESTORED });
  };
  const toggle = () => {
    setOpen(!open);
    void load();
  };
  return (
    <li>
      <div className="version-row">
        <time dateTime={version.at}>{when.format(new Date(version.at))}</time>
        <button type="button" className="button" aria-expanded={open} onClick={toggle}>
          {words.showChanges}
        </button>
        <button type="button" className="button" onClick={() => void restore()}>
          {words.restore}
        </button>
      </div>
      {open && read === 'bad' && <p className="field-error">{words.unreadable}</p>}
      {open && read !== undefined && read !== 'bad' && <DifferenceList before={document} after={read} />}
    </li>
  );
}

const RESTORED = {
  en: dialogSentences.en.restored,
  'zh-Hans': dialogSentences['zh-Hans'].restored,
};
