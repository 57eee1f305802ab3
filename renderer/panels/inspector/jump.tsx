import type { ReactNode } from 'react';
import { reveal } from '../../canvas/view.ts';
import { follow } from '../../store/workspace.ts';

/** Goes to another element, in the drawing or in the record, and keeps the way back. */
export function goTo(id: string): void {
  follow(id);
  reveal(id);
}

/** A button that goes to another element. */
export function Jump({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <button type="button" className="jump" onClick={() => goTo(id)}>
      {children}
    </button>
  );
}
