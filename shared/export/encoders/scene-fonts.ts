import type { Scene, TextPrimitive } from '../../scene/primitives.ts';
import type { FontWeight } from '../../text/style.ts';
import type { ExportEnvironment } from './environment.ts';
import { compileSubsetter, openSubsetter, type Subsetter } from './subset.ts';

/** The parts of the fonts that draw one scene, by weight; a weight that is not used is not there. */
export type SceneFonts = ReadonlyMap<FontWeight, Uint8Array<ArrayBuffer>>;

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

/** Cuts from the whole fonts what texts need. */
export async function cutFonts(
  texts: readonly Pick<TextPrimitive, 'text' | 'weight'>[],
  environment: ExportEnvironment,
): Promise<SceneFonts> {
  const used = new Map<FontWeight, Set<number>>();
  for (const { text, weight } of texts) {
    const codePoints = used.get(weight) ?? new Set<number>();
    used.set(weight, codePoints);
    for (const character of text) codePoints.add(character.codePointAt(0) ?? 0x20);
  }
  const weights = [...used].sort(([one], [other]) => one - other);
  const parts = weights.map(async ([weight, codePoints]) => {
    const cut = await subsetterOf(weight, environment);
    return [weight, cut([...codePoints].sort((one, other) => one - other))] as const;
  });
  return new Map(await Promise.all(parts));
}
