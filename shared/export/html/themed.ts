import { type ImagePrimitive, isForm, type Primitive, type Scene, type SceneGroup } from '../../scene/primitives.ts';

/** Colours by the looks they have: each pair of a light and a dark one is a variable of the page. */
export class Colours {
  readonly #names = new Map<string, string>();

  /** What stands for a colour that differs between the looks. */
  variable(light: string, dark: string): string {
    const pair = `${light} ${dark}`;
    const name = this.#names.get(pair) ?? `--c${this.#names.size}`;
    this.#names.set(pair, name);
    return `var(${name})`;
  }

  /** The variables of one look, as CSS. */
  css(look: 'light' | 'dark'): string {
    return [...this.#names].map(([pair, name]) => `${name}:${pair.split(' ')[look === 'light' ? 0 : 1]};`).join('');
  }
}

/** A drawing that shows either look, made of the same drawing in both. */
export function themed(light: Scene, dark: Scene, colours: Colours): Scene {
  const groups = light.groups.map((group, index) => themedGroup(group, dark.groups[index] ?? group, colours));
  return { ...light, background: colours.variable(light.background, dark.background), groups };
}

function themedGroup(light: SceneGroup, dark: SceneGroup, colours: Colours): SceneGroup {
  const primitives = light.primitives.map((primitive, index) =>
    themedPrimitive(primitive, dark.primitives[index] ?? primitive, colours),
  );
  return { ...light, primitives };
}

function themedPrimitive(light: Primitive, dark: Primitive, colours: Colours): Primitive {
  if (light.type === 'image') return themedImage(light, dark, colours);
  const darkFill = dark.type === 'image' ? undefined : dark.fill;
  const fill = light.fill === undefined ? {} : { fill: colours.variable(light.fill, darkFill ?? light.fill) };
  if (light.type === 'text') return { ...light, ...fill };
  const darkStroke = isForm(dark) ? dark.stroke : undefined;
  const stroke =
    light.stroke === undefined ? {} : { stroke: colours.variable(light.stroke, darkStroke ?? light.stroke) };
  return { ...light, ...fill, ...stroke };
}

function themedImage(light: ImagePrimitive, dark: Primitive, colours: Colours): ImagePrimitive {
  const ground = dark.type === 'image' ? dark.ground : undefined;
  if (light.ground === ground) return light;
  return { ...light, ground: colours.variable(light.ground ?? 'none', ground ?? 'none') };
}
