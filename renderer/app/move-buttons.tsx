interface MoveButtonsProps {
  readonly up: string;
  readonly down: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly move: (by: -1 | 1) => void;
}

/** Move something by one place in its list. */
export function MoveButtons({ up, down, first, last, move }: MoveButtonsProps) {
  const buttons = [
    { by: -1, sign: '↑', label: up, end: first },
    { by: 1, sign: '↓', label: down, end: last },
  ] as const;
  return buttons.map(({ by, sign, label, end }) => (
    <button
      key={by}
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={end}
      onClick={() => move(by)}
    >
      {sign}
    </button>
  ));
}
