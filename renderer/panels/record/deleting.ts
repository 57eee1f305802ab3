import { referencesTo } from '../../../shared/model/references.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { edit, editorStore, showNotice } from '../../store/editor.ts';
import { listOf } from './sections.ts';

/** Places that are told by name; beyond them their number is. */
const TOLD = 3;

/** Deletes an element; of one that the record keeps it is told what named it. */
export function deleteElement(id: Id): void {
  const { document } = editorStore.getState().history ?? {};
  if (!document) return;
  const names = listOf(document, id) === undefined ? [] : namedBy(document, id);
  const name = elementName(document, id, languageOf(document));
  if (!edit([{ edit: 'delete-elements', args: { ids: [id] } }], { select: [] }) || names.length === 0) return;
  const told = names.slice(0, TOLD);
  const more = names.length - told.length;
  showNotice({
    tone: 'info',
    sentence: {
      en: `“${name}” is deleted and no longer named by ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Undo brings all of it back.`,
      'zh-Hans': `已删除“${name}”，以下各处不再引用：${told.join('、')}${more > 0 ? `等 ${names.length} 处` : ''}。撤销可全部恢复。`,
    },
  });
}

function namedBy(document: BlueprintDocument, id: Id): string[] {
  const language = languageOf(document);
  return [...new Set(referencesTo(document, id).map((one) => elementName(document, one.id, language)))];
}

function languageOf(document: BlueprintDocument): string {
  return editorStore.getState().drawingLanguages[0] ?? document.languages[0] ?? 'en';
}
