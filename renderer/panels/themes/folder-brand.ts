import { useEffect, useState } from 'react';
import type { Answer, FolderText } from '../../../shared/host/port.ts';
import { type BrandKit, readBrandFile } from '../../../shared/model/brand-file.ts';
import { refusalIn, type Sentence } from '../../../shared/model/refusal.ts';
import { host } from '../../host/host.ts';
import { useEditor } from '../../store/use-store.ts';

/** The brand of the folder, or why its file cannot be followed. */
type FolderBrand =
  | { readonly kind: 'brand'; readonly kit: BrandKit }
  | { readonly kind: 'broken'; readonly sentence: Sentence };

/** The brand that the folder of the open file has; null where it has none or nobody can see. */
export function useFolderBrand(): FolderBrand | null {
  const file = useEditor((state) => state.file);
  const [found, setFound] = useState<FolderBrand | null>(null);
  useEffect(() => {
    let gone = false;
    setFound(null);
    if (file) void host.brandFor(file).then((answer) => gone || setFound(brandOf(answer)));
    return () => {
      gone = true;
    };
  }, [file]);
  return found;
}

function brandOf(answer: Answer<FolderText | null>): FolderBrand | null {
  if (!answer.ok) {
    const { code, message } = answer.problem;
    return code === 'out-of-sight' || code === 'unknown-file' ? null : { kind: 'broken', sentence: message };
  }
  if (answer.value === null) return null;
  const { place, text } = answer.value;
  const reading = readBrandFile(text);
  if (reading.ok) return { kind: 'brand', kit: reading.kit };
  return { kind: 'broken', sentence: refusalIn(place, reading.refusal) };
}
