import { memo } from 'react';
import { groundOf, imageAddress, type Primitive, type SceneGroup } from '../../shared/scene/primitives.ts';
import { familiesOf } from './faces.ts';

function Shape({ primitive }: { readonly primitive: Primitive }) {
  if (primitive.type === 'text') {
    const { x, y, text, size, weight, fill, anchor, language, font } = primitive;
    const place = anchor === 'start' ? {} : { textAnchor: anchor };
    return (
      <text
        className="drawn-text"
        x={x}
        y={y}
        fontSize={size}
        fontWeight={weight}
        fill={fill}
        lang={language}
        {...place}
        {...(font ? { style: { fontFamily: familiesOf(font) } } : {})}
      >
        {text}
      </text>
    );
  }
  if (primitive.type === 'image') {
    const { x, y, width, height, description } = primitive;
    const ground = groundOf(primitive);
    return (
      <>
        {ground && <Shape primitive={ground} />}
        <image x={x} y={y} width={width} height={height} preserveAspectRatio="none" href={imageAddress(primitive)}>
          <title>{description}</title>
        </image>
      </>
    );
  }
  const { fill = 'none', stroke, strokeWidth = 1, dash } = primitive;
  const paint = {
    fill,
    ...(stroke ? { stroke, strokeWidth } : {}),
    ...(dash ? { strokeDasharray: dash.join(' ') } : {}),
  };
  if (primitive.type === 'path') {
    return <path d={primitive.d} {...paint} {...(primitive.roundCaps ? { strokeLinecap: 'round' as const } : {})} />;
  }
  const { x, y, width, height, radius } = primitive;
  return <rect x={x} y={y} width={width} height={height} {...(radius > 0 ? { rx: radius } : {})} {...paint} />;
}

/** Primitives have no identity of their own: what they are and where serves as key. */
function keyOf(primitive: Primitive): string {
  if (primitive.type === 'path') return `path ${primitive.fill} ${primitive.stroke} ${primitive.d}`;
  if (primitive.type === 'text') return `text ${primitive.x} ${primitive.y} ${primitive.text}`;
  if (primitive.type === 'image') return `image ${primitive.x} ${primitive.y}`;
  return `box ${primitive.x} ${primitive.y} ${primitive.width} ${primitive.height} ${primitive.fill}`;
}

/** The primitives of one group; the very same list is not drawn again. */
export const Primitives = memo(function Primitives({ list }: { readonly list: readonly Primitive[] }) {
  return list.map((primitive) => <Shape key={keyOf(primitive)} primitive={primitive} />);
});

/** A group at its place on the sheet. */
export const Group = memo(function Group({ group }: { readonly group: SceneGroup }) {
  return (
    <g transform={`translate(${group.x} ${group.y})`}>
      <Primitives list={group.primitives} />
    </g>
  );
});
