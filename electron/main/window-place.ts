import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { type KeptJson, keptJson } from './kept-json.ts';

const whole = z.number().int().min(-100_000).max(100_000);
const schema = z.strictObject({
  bounds: z.strictObject({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) }).nullable(),
  maximised: z.boolean(),
});

export type WindowPlace = z.infer<typeof schema>;

/** How much of a window must be seen so that a person can take hold of it, in pixels. */
const HOLD = 80;

export function keptPlace(file: string): KeptJson<WindowPlace> {
  return keptJson(file, schema, { bounds: null, maximised: false });
}

/** The bounds where a window with them can be seen on one of the displays of today; else none. */
export function visibleBounds({ bounds }: WindowPlace): Rectangle | undefined {
  if (!bounds) return undefined;
  const seen = screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    const titleSeen = bounds.y >= workArea.y - 1 && bounds.y <= workArea.y + workArea.height - HOLD;
    return across >= HOLD && titleSeen;
  });
  return seen ? bounds : undefined;
}

/** Where a window is; of a maximised one, where it goes back to. */
export function placeOf(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds();
  return { bounds: { x, y, width, height }, maximised: window.isMaximized() };
}
