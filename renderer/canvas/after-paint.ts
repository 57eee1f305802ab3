import { useEffect, useRef, useState } from 'react';

/**
 * A value that changes once the page has been painted with what else its change brought, so that it never stands in the
 * way of that; where it changes faster, values in between are left out.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const asked = useRef(false);
  useEffect(() => {
    latest.current = value;
    if (asked.current) return;
    asked.current = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        asked.current = false;
        setShown(latest.current);
      }),
    );
  }, [value]);
  return shown;
}
