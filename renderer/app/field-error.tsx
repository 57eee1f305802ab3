import type { ReactNode } from 'react';

/** What is wrong with a field, read out as soon as it is there. */
export function FieldError({ children }: { readonly children: ReactNode }) {
  return (
    <p className="field-error" role="alert">
      {children}
    </p>
  );
}
