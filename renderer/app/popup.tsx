import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

interface PopupProps {
  readonly label: ReactNode;
  readonly buttonClass: string;
  readonly title?: string;
  /** Said instead of the label where that is only a sign. */
  readonly spoken?: string;
  readonly menu?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

const GAP = 4;

/** A button with a native popover beside it: Escape and a click elsewhere close it. */
export function Popup({ label, buttonClass, title, spoken, menu, children }: PopupProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // Its content is there only now: before, it had no size and nothing to focus.
  useLayoutEffect(() => {
    if (!open) return;
    placeBeside(button.current, popup.current);
    popup.current?.querySelector<HTMLElement>('button:enabled, input, select')?.focus();
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClass}
        popoverTarget={id}
        aria-expanded={open}
        {...(title === undefined ? {} : { title })}
        {...(spoken === undefined ? {} : { 'aria-label': spoken })}
      >
        {label}
      </button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        className={menu ? 'popup menu' : 'popup'}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open ? children(() => popup.current?.hidePopover()) : null}
      </div>
    </>
  );
}

/** Below the button where there is room, else above it; never beyond the window. */
export function placeBeside(button: HTMLElement | null, popup: HTMLElement | null): void {
  if (!button || !popup) return;
  const at = button.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
  const below = at.bottom + GAP + height <= innerHeight;
  const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}
