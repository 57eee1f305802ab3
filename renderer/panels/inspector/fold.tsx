import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly label: string;
  readonly children: () => ReactNode;
}

/** Fields that are needed seldom, below their heading: made once they are asked for, and kept from then on. */
export function Fold({ label, children }: FoldProps) {
  const [asked, setAsked] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setAsked(asked || currentTarget.open)}>
      <summary>{label}</summary>
      {asked && <div className="fold-body">{children()}</div>}
    </details>
  );
}
