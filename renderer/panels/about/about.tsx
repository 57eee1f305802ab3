import './about.css';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { shellSentences } from '../../../shared/locales/shell.ts';
import { Dialog } from '../../app/dialog.tsx';
import { host } from '../../host/host.ts';
import { useSentences } from '../../store/use-store.ts';
import { MoreInGuide } from '../user-guide/more.tsx';

const licenceList = z.object({
  version: z.string(),
  packages: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() })),
});
type LicenceList = z.infer<typeof licenceList>;

/** Made by the build of what it packs. */
const ADDRESS = 'licences.json';

/** What this is, how it runs, and the licences of everything that is shipped with it. */
export function About() {
  const words = useSentences(dialogSentences);
  const { product } = useSentences(shellSentences);
  const list = useLicences();
  const hosts = { electron: words.inElectron, served: words.inServed, page: words.inPage };
  return (
    <Dialog title={product} className="about-dialog" actions={<MoreInGuide page="privacy" />}>
      <p>{words.what}</p>
      <p className="quiet">
        {[list ? words.version(list.version) : '', words.licence, words.host(hosts[host.capabilities.kind])]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3 className="section-title">{words.shipped}</h3>
      {list === null && <p className="field-error">{words.noLicences}</p>}
      <div className="licences">
        {list?.packages.map(({ name, version, licence, text }) => (
          <details key={`${name} ${version}`}>
            <summary>
              <strong>{name}</strong> <span className="quiet">{[version, licence].filter(Boolean).join(' · ')}</span>
            </summary>
            <pre>{text}</pre>
          </details>
        ))}
      </div>
    </Dialog>
  );
}

/** Undefined while it is read, null where it cannot be. */
function useLicences(): LicenceList | null | undefined {
  const [list, setList] = useState<LicenceList | null>();
  useEffect(() => {
    fetch(ADDRESS)
      .then((response) => response.json())
      .then((given: unknown) => setList(licenceList.parse(given)))
      .catch(() => setList(null));
  }, []);
  return list;
}
