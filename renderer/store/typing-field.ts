/** Whether a key that was pressed there belongs to a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** The field of text that has the keyboard. */
function fieldInUse(): HTMLElement | undefined {
  const field = globalThis.document?.activeElement;
  return field?.matches('input, textarea') ? (field as HTMLElement) : undefined;
}

/** Leaves the field that has the keyboard, so that what was typed there is kept with the document that is in front now. */
export function endTyping(): void {
  const field = fieldInUse();
  field?.blur();
  // While another window is in front, the browser tells nobody.
  if (field && !document.hasFocus()) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Keeps what was typed as if the field were left; the keyboard stays in it. */
export function keepTyped(): void {
  const field = fieldInUse();
  endTyping();
  field?.focus({ preventScroll: true });
}

/** Whether a field that lost the keyboard was left: while another window is in front, it waits as the page's active one. */
export function isLeft(field: Element): boolean {
  return field.ownerDocument.activeElement !== field;
}
