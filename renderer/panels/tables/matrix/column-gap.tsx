/** Room alone is nothing to read out. */
const UNSEEN = { 'aria-hidden': true } as const;

/** The room of columns that are not in view. */
export function ColumnGap({ columns }: { readonly columns: number }) {
  return columns > 0 ? <td {...UNSEEN} className="grid-gap" colSpan={columns} /> : null;
}
