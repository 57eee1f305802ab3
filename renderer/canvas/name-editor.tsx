import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { typedSteps } from '../../shared/edit/typed-steps.ts';
import { drawingFonts } from '../../shared/layout/drawing-fonts.ts';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { isLeft } from '../store/typing-field.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { familiesOf } from './faces.ts';

export type Leaving = 'enter' | 'tab' | 'escape' | 'blur';

interface NameEditorProps {
  readonly initial: string;
  readonly label: string;
  /** What stands there while nothing is typed; else the usual words. */
  readonly placeholder?: string;
  /** Told the steps that the text stands for while it is typed; without it a text is one name. */
  readonly onSteps?: (names: readonly string[]) => void;
  /** Left, with the steps that the text stands for where it is several. */
  readonly onLeave: (text: string, how: Leaving, steps?: readonly string[]) => void;
}

/**
 * Types a name in place. Enter during the composition of Chinese belongs to the input method, not to us. Where a text may
 * stand for several steps, the first Escape makes it one name.
 */
export function NameEditor({ initial, label, placeholder, onSteps, onLeave }: NameEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const [text, setText] = useState(initial);
  const [isOne, setIsOne] = useState(onSteps === undefined);
  const { typeName } = useSentences(canvasSentences);
  const font = useEditor(({ history }) => history && drawingFonts(history.document)?.[700]);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const leave = (how: Leaving) => {
    if (left.current) return;
    const steps = isOne ? [] : typedSteps(text);
    if (how === 'escape' && steps.length > 1) {
      setIsOne(true);
      onSteps?.([]);
      return;
    }
    left.current = true;
    onLeave(text.trim(), how, steps.length > 1 ? steps : undefined);
  };
  const onType = (typed: string) => {
    setText(typed);
    if (!isOne) onSteps?.(typedSteps(typed));
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
      {...(font ? { style: { fontFamily: familiesOf(font) } } : {})}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => {
        if (isLeft(currentTarget)) leave('blur');
      }}
    />
  );
}

const LEAVING_KEYS: Readonly<Record<string, Leaving>> = { Enter: 'enter', Tab: 'tab', Escape: 'escape' };
