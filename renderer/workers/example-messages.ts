import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import type { ExamplePage } from '../../shared/report/example-page.ts';

/** What the example worker is asked. */
export interface ExampleRequest {
  readonly text: string;
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark';
  /** Pixels of a card's picture, and of the large one. */
  readonly widths: { readonly small: number; readonly large: number };
}

/** What it says. */
export type ExampleMessage =
  | { readonly kind: 'done'; readonly page: ExamplePage; readonly small: ImageBitmap; readonly large: ImageBitmap }
  | { readonly kind: 'failed' };
