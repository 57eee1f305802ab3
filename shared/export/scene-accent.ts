import { isForm, type RectanglePrimitive, type SceneGroup } from '../scene/primitives.ts';

/** The colour that says whose a step is: of its stripe, which becomes an outline where a shape has that alone. */
export function accentOf({ primitives }: SceneGroup): string | undefined {
  const [first, ...others] = primitives.filter(isForm);
  const stripe = others.find((one): one is RectanglePrimitive => one.type === 'rectangle');
  // A stripe with a pattern is a line; those of an icon have round ends.
  const line = others.find((one) => one.type === 'path' && !one.roundCaps);
  return stripe?.fill ?? line?.stroke ?? first?.stroke;
}
