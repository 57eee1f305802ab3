interface MoveButtonsProps {
  readonly up: string;
  readonly down: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly move: (by: -1 | 1) => void;
}

/** Move something by one place in its list. */
export function MoveButtons({ up, down, first, last, move }: MoveButtonsProps) {
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={up}
        title={up}
        disabled={first}
        onClick={() => move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={down}
        title={down}
        disabled={last}
        onClick={() => move(1)}
      >
        ↓
      </button>
    </>
  );
}
