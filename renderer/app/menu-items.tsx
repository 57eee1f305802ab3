/** One entry of a menu: its words, whether it makes sense now, and what it does. */
export type MenuEntry = readonly [label: string, disabled: boolean, run: () => void];

interface MenuItemsProps {
  readonly entries: readonly MenuEntry[];
  readonly close: () => void;
}

/** Entries of a popup's menu; choosing one closes it. */
export function MenuItems({ entries, close }: MenuItemsProps) {
  return entries.map(([label, disabled, run]) => (
    <button
      key={label}
      type="button"
      className="menu-item"
      disabled={disabled}
      onClick={() => {
        close();
        run();
      }}
    >
      {label}
    </button>
  ));
}
