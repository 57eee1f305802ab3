import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';

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

  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const opens = event.newState === 'open';
    setOpen(opens);
    if (opens) requestAnimationFrame(() => popup.current?.querySelector<HTMLElement>('button, input, select')?.focus());
  };
  const onBeforeToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open') requestAnimationFrame(() => place(button.current, popup.current));
  };
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
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
      >
        {open ? children(() => popup.current?.hidePopover()) : null}
      </div>
    </>
  );
}

/** Below the button where there is room, else above it; never beyond the window. */
function place(button: HTMLElement | null, popup: HTMLElement | null): void {
  if (!button || !popup) return;
  const at = button.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
  const below = at.bottom + GAP + height <= innerHeight;
  const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}
