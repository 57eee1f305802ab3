import './panel-head.css';
import { useEffect, useRef } from 'react';

interface PanelHeadProps {
  readonly title: string;
  /** What the way out is called. */
  readonly leave: string;
  readonly onLeave: () => void;
}

/** The title of what stands at the left for a while, and the way out of it; the keyboard comes to it. */
export function PanelHead({ title, leave, onLeave }: PanelHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className="panel-head">
      <h2 ref={heading} tabIndex={-1} className="section-title">
        {title}
      </h2>
      <button type="button" className="text-button" onClick={onLeave}>
        {leave}
      </button>
    </header>
  );
}
