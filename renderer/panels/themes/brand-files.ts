import { safeFileName } from '../../../shared/export/export-name.ts';
import {
  BRAND_FILE,
  type BrandKit,
  type BrandReading,
  brandFileText,
  MOST_BRAND,
  readBrandFile,
} from '../../../shared/model/brand-file.ts';
import type { Brand } from '../../../shared/model/schema/appearance.ts';
import { host } from '../../host/host.ts';

/** What a brand is called, in whatever language; empty where it has no name. */
export function brandName({ name = {} }: Brand): string {
  return Object.values(name).find(Boolean) ?? '';
}

/** Reads a brand file that somebody chose. */
export async function takeInBrand(file: File): Promise<BrandReading> {
  // What is too large is not read; the reader says so of a text that long.
  if (file.size > 4 * MOST_BRAND) return readBrandFile(' '.repeat(MOST_BRAND + 1));
  return readBrandFile(await file.text().catch(() => ''));
}

/** Hands a brand out as a file. */
export function handOutBrand(kit: BrandKit) {
  const bytes = new TextEncoder().encode(brandFileText(kit));
  return host.exportSave(`${safeFileName(brandName(kit.brand)) || 'brand'}${BRAND_FILE}`, 'application/json', bytes);
}
