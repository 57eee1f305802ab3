import type { PathPrimitive, Primitive, Scene } from '../scene/primitives.ts';

/** A straight line across, as the lines of a blueprint are drawn. */
const ACROSS = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) \2$/;
/** Units of length; the time that a painter takes grows faster than the number of dashes in one path. */
const LONGEST = 600;

/** A scene whose long dashed lines are drawn in pieces that look the same together: painters take them far quicker. */
export function withDashesCut(scene: Scene): Scene {
  const groups = scene.groups.map((group) => {
    const cut = group.primitives.flatMap(pieces);
    return cut.length === group.primitives.length ? group : { ...group, primitives: cut };
  });
  return { ...scene, groups };
}

function pieces(primitive: Primitive): Primitive | Primitive[] {
  if (primitive.type !== 'path' || !primitive.dash) return primitive;
  const [start, y, end] = (ACROSS.exec(primitive.d) ?? []).slice(1).map(Number);
  if (start === undefined || y === undefined || end === undefined || end - start <= LONGEST) return primitive;
  return piecesAcross(primitive, primitive.dash, { start, end, y });
}

/** Each piece but the last is a whole number of dashes and gaps, so that the next one begins with a dash. */
function piecesAcross(
  line: PathPrimitive,
  [dash, gap]: readonly [number, number],
  { start, end, y }: { readonly start: number; readonly end: number; readonly y: number },
): Primitive[] {
  const length = Math.max(1, Math.floor(LONGEST / (dash + gap))) * (dash + gap);
  const count = Math.ceil((end - start) / length);
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * length;
    return { ...line, d: `M${from} ${y}L${Math.min(end, from + length)} ${y}` };
  });
}
