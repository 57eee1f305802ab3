import { useEffect, useRef } from 'react';
import { dropProposal, keepProposal, toggleProposal } from '../../store/tidying.ts';
import { isTyping } from '../../store/typing-field.ts';

/**
 * Enter keeps the proposal, Escape drops it, B shows before and after, ] and [ walk through the moved steps, wherever the
 * keyboard is.
 */
export function useTidyKeys(walk: (by: 1 | -1) => void): void {
  const latest = useRef(walk);
  latest.current = walk;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actionOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

/** Windows and menus over the drawing, fields and buttons keep their keys. */
function actionOf(event: KeyboardEvent, walk: (by: 1 | -1) => void): (() => void) | undefined {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || event.isComposing) return undefined;
  if (document.querySelector('dialog[open], :popover-open')) return undefined;
  if (isTyping(target)) return undefined;
  if (key === 'Escape') return dropProposal;
  const onButton = target instanceof Element && target.closest('button, a, [role="button"]') !== null;
  if (key === 'Enter') return onButton ? undefined : keepProposal;
  if (key === ']' || key === '[') return () => walk(key === ']' ? 1 : -1);
  return key.toLowerCase() === 'b' ? toggleProposal : undefined;
}
