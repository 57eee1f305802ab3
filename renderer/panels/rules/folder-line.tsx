import { ruleSentences } from '../../../shared/locales/rules.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { useFolderRules } from './in-force.ts';

/** Which settings of a folder hold for the file, or why none do. */
export function FolderLine() {
  const words = useSentences(ruleSentences);
  const language = useLanguage();
  const rules = useFolderRules();
  if (rules.kind === 'set') return <p className="rules-folder quiet">{words.folderSays(rules.place)}</p>;
  if (rules.kind === 'broken') {
    return (
      <p className="rules-folder broken" role="alert">
        {words.folderBroken} {rules.sentence[language]}
      </p>
    );
  }
  return rules.kind === 'out-of-sight' ? <p className="rules-folder quiet">{words.folderUnseen}</p> : null;
}
