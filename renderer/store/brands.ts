import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { type BrandKit, brandFileText, readBrandFile } from '../../shared/model/brand-file.ts';

const KEY = 'brands';
const MOST = 30;
const MOST_NAME = 80;

/** A brand that the person keeps for every blueprint, as the text of its file. */
interface KeptBrand {
  readonly name: string;
  readonly text: string;
}

const keptShape = z.array(z.object({ name: z.string().min(1).max(MOST_NAME), text: z.string() })).max(MOST);

function read(): readonly KeptBrand[] {
  try {
    const kept = z.safeParse(keptShape, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return kept.success ? kept.data.filter(({ text }) => readBrandFile(text).ok) : [];
  } catch {
    return [];
  }
}

/** The person's own brands, by name. */
export const brandStore = createStore<{ readonly own: readonly KeptBrand[] }>(() => ({ own: read() }));

/** Keeps a brand under its name, in the place of one that has it; false where there is no room. */
export function keepBrand(name: string, kit: BrandKit): boolean {
  const kept = { name: name.trim().slice(0, MOST_NAME), text: brandFileText(kit) };
  const others = brandStore.getState().own.filter((one) => one.name !== kept.name);
  return write([...others, kept].sort((one, other) => (one.name < other.name ? -1 : 1)));
}

export function forgetBrand(name: string): void {
  write(brandStore.getState().own.filter((one) => one.name !== name));
}

function write(own: readonly KeptBrand[]): boolean {
  if (own.length > MOST) return false;
  try {
    localStorage.setItem(KEY, JSON.stringify(own));
  } catch {
    return false;
  }
  brandStore.setState({ own });
  return true;
}

/** A brand that is kept, read anew. */
export function keptBrand(name: string): BrandKit | undefined {
  const kept = brandStore.getState().own.find((one) => one.name === name);
  const reading = kept && readBrandFile(kept.text);
  return reading?.ok ? reading.kit : undefined;
}
