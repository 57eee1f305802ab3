import type { ReadFont } from '../../model/fonts/read.ts';
import type { Scene, TextPrimitive } from '../../scene/primitives.ts';
import { type ClientFont, fontPieces } from '../../text/client-font.ts';
import type { FontWeight } from '../../text/style.ts';
import type { ExportEnvironment } from './environment.ts';
import { compileSubsetter, openSubsetter, type Subsetter } from './subset.ts';

/** The parts of the fonts that draw one scene; what is not used is not there. */
export interface SceneFonts {
  readonly bundled: ReadonlyMap<FontWeight, Uint8Array<ArrayBuffer>>;
  readonly clients: ReadonlyMap<ClientFont, Uint8Array<ArrayBuffer>>;
}

/** Every run of text in a scene. */
export function textsOf(scene: Scene): TextPrimitive[] {
  return scene.groups.flatMap(({ primitives }) => primitives.filter((primitive) => primitive.type === 'text'));
}

const subsetters = new Map<FontWeight, Promise<Subsetter>>();

let compiled: Promise<WebAssembly.Module> | undefined;

/** The program that cuts fonts, compiled once for all of them. */
function programOf(environment: ExportEnvironment): Promise<WebAssembly.Module> {
  compiled ??= environment
    .wasm('harfbuzz-subset')
    .then(compileSubsetter)
    .catch((error: unknown) => {
      compiled = undefined;
      throw error;
    });
  return compiled;
}

async function open(weight: FontWeight, environment: ExportEnvironment): Promise<Subsetter> {
  const [font, program] = await Promise.all([environment.fonts(weight), programOf(environment)]);
  return openSubsetter(program, font);
}

/** The subsetter of a weight, opened once: reading the whole font is dear. */
function subsetterOf(weight: FontWeight, environment: ExportEnvironment): Promise<Subsetter> {
  const known = subsetters.get(weight);
  if (known) return known;
  const opening = open(weight, environment);
  subsetters.set(weight, opening);
  opening.catch(() => subsetters.delete(weight));
  return opening;
}

const DRAWN_WEIGHTS = [400, 700] as const satisfies readonly FontWeight[];

/** Opens the fonts of the weights that nearly every drawing uses, so that they are open when it has been laid out. */
export async function openFonts(environment: ExportEnvironment): Promise<void> {
  await Promise.all(DRAWN_WEIGHTS.map((weight) => subsetterOf(weight, environment)));
}

/** The subsetter of a client's font. */
export async function openClientFont({ bytes }: ReadFont, environment: ExportEnvironment): Promise<Subsetter> {
  return openSubsetter(await programOf(environment), bytes);
}

/** Cuts from the whole fonts what texts need: of a client's font what it has, of the bundled ones the rest. */
export async function cutFonts(
  texts: readonly Pick<TextPrimitive, 'text' | 'weight' | 'font'>[],
  environment: ExportEnvironment,
): Promise<SceneFonts> {
  const bundled = new Map<FontWeight, Set<number>>();
  const clients = new Map<ClientFont, Set<number>>();
  for (const { text, weight, font } of texts) {
    for (const piece of fontPieces(text, font)) {
      if (piece.font) gather(clients, piece.font, piece.text);
      else gather(bundled, weight, piece.text);
    }
  }
  const weights = [...bundled].sort(([one], [other]) => one - other);
  const parts = weights.map(async ([weight, codePoints]) => {
    const cut = await subsetterOf(weight, environment);
    return [weight, cut(inOrder(codePoints))] as const;
  });
  const brought = [...clients].map(async ([font, codePoints]) => {
    const cut = await openClientFont(font, environment);
    return [font, cut(inOrder(codePoints))] as const;
  });
  return { bundled: new Map(await Promise.all(parts)), clients: new Map(await Promise.all(brought)) };
}

function gather<Key>(used: Map<Key, Set<number>>, key: Key, text: string): void {
  const codePoints = used.get(key) ?? new Set<number>();
  used.set(key, codePoints);
  for (const character of text) codePoints.add(character.codePointAt(0) ?? 0x20);
}

function inOrder(codePoints: ReadonlySet<number>): number[] {
  return [...codePoints].sort((one, other) => one - other);
}
