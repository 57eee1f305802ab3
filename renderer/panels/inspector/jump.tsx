import type { ReactNode } from 'react';
import { reveal } from '../../canvas/view.ts';
import { select } from '../../store/editor.ts';

/** Goes to another element: selects it and brings it into view. */
export function Jump({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const go = () => {
    select([id]);
    reveal(id);
  };
  return (
    <button type="button" className="jump" onClick={go}>
      {children}
    </button>
  );
}
