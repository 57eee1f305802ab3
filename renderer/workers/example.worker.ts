import { parseBlueprint } from '../../shared/model/parse.ts';
import { examplePage } from '../../shared/report/example-page.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { paintThumbnail } from '../canvas/thumbnail.ts';
import type { ExampleMessage, ExampleRequest } from './example-messages.ts';

function answer({ text, language, theme, widths }: ExampleRequest): ExampleMessage {
  const parsed = parseBlueprint(text);
  if (!parsed.ok) return { kind: 'failed' };
  const { document } = parsed;
  const scene = buildScene(document, { languages: [language], theme });
  return {
    kind: 'done',
    page: examplePage(document, language),
    small: paintThumbnail(scene, widths.small),
    large: paintThumbnail(scene, widths.large),
  };
}

self.onmessage = ({ data }: MessageEvent<ExampleRequest>) => {
  try {
    const message = answer(data);
    self.postMessage(message, { transfer: message.kind === 'done' ? [message.small, message.large] : [] });
  } catch {
    self.postMessage({ kind: 'failed' } satisfies ExampleMessage);
  }
};
