import { useStore } from 'zustand';
import type { ruleSentences } from '../../../shared/locales/rules.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { PROFILE_NAMES, PROFILES, type Profile } from '../../../shared/rules/rule.ts';
import { type FolderSettings, profileOf } from '../../../shared/rules/settings.ts';
import { type FolderRules, settingsIn, surroundingsOf, surroundingsStore } from '../../store/surroundings.ts';
import { useEditor } from '../../store/use-store.ts';

/** What the folder of the file in front asks of its rules. */
export function useFolderRules(): FolderRules {
  const file = useEditor((state) => state.file);
  return useStore(surroundingsStore, () => surroundingsOf({ file }).rules);
}

/** Its settings, where there are some that can be followed. */
export function useFolderSettings(): FolderSettings | undefined {
  const file = useEditor((state) => state.file);
  return useStore(surroundingsStore, () => settingsIn(surroundingsOf({ file })));
}

/** A profile's name without what it is for. */
export function shortProfile(profile: Profile, language: InterfaceLanguage): string {
  return PROFILE_NAMES[profile][language].split(/[:：]/, 1).join('');
}

/** Which profile is in force, in short, and who says so. */
export function profileInForce(
  document: BlueprintDocument,
  rules: FolderRules,
  words: (typeof ruleSentences)['en'],
  language: InterfaceLanguage,
): { readonly name: string; readonly source: string } {
  const folder = rules.kind === 'set' ? rules.settings : undefined;
  const profile = profileOf(document, folder ? { folder } : {});
  const name = shortProfile(profile, language);
  const own = PROFILES.some((known) => known === document.ruleSettings?.profile);
  const source = own ? words.ofBlueprint : folder?.profile ? words.ofFolder : words.ofNobody;
  return { name, source };
}
