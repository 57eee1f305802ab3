import { type ReactNode, useRef } from 'react';

interface FileButtonProps {
  /** Endings or media types that are offered, parted by commas. */
  readonly accept: string;
  /** What the file is for. */
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets a person choose a file; the same one may be chosen again. */
export function FileButton({ accept, label, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
