import { Unzlib } from 'fflate';
import { fromBase64 } from '../../model/base64.ts';
import { type ShownPicture, shownPicture } from '../../model/pictures/pictures.ts';
import { pngBits, pngParts } from '../../model/pictures/png.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { logoIn } from '../../scene/groups/title.ts';
import { type ThemeName, themeOf } from '../../scene/themes/themes.ts';
import type { Loss } from '../request.ts';

/** A document whose pictures every format can show, those of the title block and of steps; what is left out is told. */
export function withShownPictures(
  whole: BlueprintDocument,
  look: ThemeName,
): {
  readonly document: BlueprintDocument;
  readonly losses: readonly Loss[];
} {
  const logo = withShownLogo(whole, look);
  const { document, losses } = withShownStepPictures(logo.document);
  return { document, losses: [...logo.losses, ...losses] };
}

/**
 * A document whose logos every format can show: one that is broken, a bomb or of another kind is left out, and told where
 * it would have been drawn.
 */
function withShownLogo(
  document: BlueprintDocument,
  look: ThemeName,
): {
  readonly document: BlueprintDocument;
  readonly losses: readonly Loss[];
} {
  const { service, brand } = document;
  const shown = {
    ...document,
    ...(canBeShown(document, service.logoId) ? {} : { service: withoutLogo(service) }),
    ...(canBeShown(document, brand?.logoId) ? {} : { brand: withoutLogo(brand ?? {}) }),
  };
  if (shown.service === service && shown.brand === brand) return { document, losses: [] };
  const theme = themeOf(document, look);
  const isMissed = logoIn(shown, theme) !== logoIn(document, theme);
  return { document: shown, losses: isMissed ? [{ what: NOT_SHOWN, elementIds: [] }] : [] };
}

function canBeShown(document: BlueprintDocument, logoId: string | undefined): boolean {
  if (logoId === undefined) return true;
  const picture = shownPicture(document, logoId);
  return picture !== undefined && unpacksAsSaid(picture);
}

function withoutLogo<Holder extends { readonly logoId?: string }>({ logoId: _, ...rest }: Holder) {
  return rest;
}

/** The same for the pictures of steps: one that cannot be shown is named by no step any more. */
function withShownStepPictures(document: BlueprintDocument): {
  readonly document: BlueprintDocument;
  readonly losses: readonly Loss[];
} {
  const broken = Object.entries(document.steps).filter(([, { pictureId }]) => !canBeShown(document, pictureId));
  if (broken.length === 0) return { document, losses: [] };
  const without = broken.map(([id, { pictureId: _, ...step }]) => [id, step]);
  const steps = { ...document.steps, ...Object.fromEntries(without) };
  return { document: { ...document, steps }, losses: [{ what: NO_PICTURE, elementIds: broken.map(([id]) => id) }] };
}

const NO_PICTURE = {
  en: 'A picture of a step is not shown: it is missing, broken or no PNG or JPEG picture.',
  'zh-Hans': '未显示步骤的图片：图片缺失、已损坏，或不是 PNG 或 JPEG 图片。',
};

const NOT_SHOWN = {
  en: 'The logo is not shown: it is missing, broken or no PNG or JPEG picture.',
  'zh-Hans': '未显示徽标：图片缺失、已损坏，或不是 PNG 或 JPEG 图片。',
};

/** Bytes that are unpacked at once: what they become is counted before the next ones. */
const SLICE = 16 * 1024;

/** Whether the pixels of a PNG picture unpack to about what its size says; others are not packed in such a way. */
function unpacksAsSaid({ mediaType, data, width, height }: ShownPicture): boolean {
  if (mediaType !== 'image/png') return true;
  const bytes = fromBase64(data);
  const row = 1 + Math.ceil((width * pngBits(bytes)) / 8);
  // Pictures that are stored in several passes have up to twice as many rows, shorter ones.
  const most = row * height + 2 * height + 4 * row;
  let found = 0;
  const unzlib = new Unzlib((chunk) => {
    found += chunk.length;
  });
  try {
    for (const { name, content } of pngParts(bytes) ?? []) {
      if (name !== 'IDAT') continue;
      for (let at = 0; at < content.length && found <= most; at += SLICE) unzlib.push(content.subarray(at, at + SLICE));
    }
  } catch {
    return false;
  }
  return found <= most && found >= row * height - height;
}
