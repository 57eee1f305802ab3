import type { Compared } from '../../shared/compare/comparison.ts';

const MARKS: Readonly<Record<Compared['kind'], string>> = {
  added: 'M8 4.6v6.8M4.6 8h6.8',
  removed: 'M4.6 8h6.8',
  changed: 'M4.6 6.4h6.8M4.6 9.6h6.8M9.8 4.2L6.2 11.8',
  moved: 'M4.2 8h7.2M8.6 5.2L11.4 8l-2.8 2.8',
};

/** The sign of what became of a part: told apart by its shape, not by its colour alone. */
export function ComparedShape({ kind }: Pick<Compared, 'kind'>) {
  return (
    <>
      <rect className="compare-shape" x={1} y={1} width={14} height={14} rx={kind === 'moved' ? 7 : 3} />
      <path className="sign-mark" d={MARKS[kind]} />
    </>
  );
}
