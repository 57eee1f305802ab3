import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { useSentences } from '../store/use-store.ts';

export type Leaving = 'enter' | 'tab' | 'escape' | 'blur';

interface NameEditorProps {
  readonly initial: string;
  readonly label: string;
  /** What stands there while nothing is typed; else the usual words. */
  readonly placeholder?: string;
  readonly onLeave: (text: string, how: Leaving) => void;
}

/** Types a name in place. Enter during the composition of Chinese belongs to the input method, not to us. */
export function NameEditor({ initial, label, placeholder, onLeave }: NameEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const [text, setText] = useState(initial);
  const { typeName } = useSentences(canvasSentences);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const leave = (how: Leaving) => {
    if (left.current) return;
    left.current = true;
    onLeave(text.trim(), how);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const how = LEAVING_KEYS[event.key];
    if (!how || (event.key === 'Enter' && event.shiftKey)) return;
    event.preventDefault();
    leave(how);
  };

  return (
    <textarea
      ref={field}
      className="name-editor nodrag nopan nowheel"
      aria-label={label}
      placeholder={placeholder ?? typeName}
      rows={Math.max(2, text.split('\n').length)}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Another window came to the front: what is being typed waits.
        if (document.hasFocus()) leave('blur');
      }}
    />
  );
}

const LEAVING_KEYS: Readonly<Record<string, Leaving>> = { Enter: 'enter', Tab: 'tab', Escape: 'escape' };
