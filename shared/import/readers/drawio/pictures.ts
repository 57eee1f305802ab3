import { fromBase64 } from '../../../model/base64.ts';
import { type StoredPicture, storedPicture } from '../../../model/pictures/pictures.ts';
import { heavyPicture, readPicture } from '../../../model/pictures/read.ts';
import { LIMITS } from '../../../model/schema/values.ts';
import type { ImportLoss } from '../../draft.ts';
import type { Cell } from './cells.ts';

/** The pictures that an export of ours shows, as a blueprint keeps them. */
export interface Pictures {
  readonly pictures: Readonly<Record<string, StoredPicture>>;
  /** The key of the picture that an element names; undefined where the file does not hold it. */
  readonly keyOf: (named: unknown) => string | undefined;
  /** The logo, and whose it is: of the service or its brand. */
  readonly logo: { readonly key: string; readonly of: unknown } | undefined;
  readonly losses: readonly ImportLoss[];
}

/** Reads pictures by their bytes: what is no PNG and no JPEG, or too much, is left out and told. */
export function readPictures(cells: readonly Cell[]): Pictures {
  const pictures: Record<string, StoredPicture> = {};
  const keys = new Map<unknown, string>();
  const losses: ImportLoss[] = [];
  let characters = 0;
  for (const { own, style, properties } of cells) {
    const named = own?.fields.pictureId;
    if (named === undefined || (own?.element !== 'picture' && own?.element !== 'logo')) continue;
    if (!keys.has(named)) {
      const read = pictureIn(style.values.get('image') ?? '');
      const isNew = read && !Object.hasOwn(pictures, read.id);
      if (isNew) characters += read.picture.data.length;
      if (!read || (characters * 3) / 4 > LIMITS.pictures) {
        losses.push({ what: NOT_TAKEN, ...(properties.description ? { where: properties.description } : {}) });
        continue;
      }
      pictures[read.id] = read.picture;
      keys.set(named, read.id);
    }
  }
  const keyOf = (named: unknown) => keys.get(named);
  const logo = cells.find(({ own }) => own?.element === 'logo')?.own?.fields;
  const key = keyOf(logo?.pictureId);
  return { pictures, keyOf, logo: key === undefined ? undefined : { key, of: logo?.of }, losses };
}

const NOT_TAKEN = {
  en: 'A picture is left out: it is broken, too large or no PNG or JPEG picture.',
  'zh-Hans': '图片未导入：已损坏、过大，或不是 PNG 或 JPEG 图片。',
};

/** The picture of an address that holds it; a style cannot hold the sign that others have before the bytes. */
function pictureIn(address: string): ReturnType<typeof storedPicture> | undefined {
  const [, data] = /^data:image\/[a-z]+,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  if (data === undefined || heavyPicture((data.length * 3) / 4 - 2)) return undefined;
  const reading = readPicture(fromBase64(data));
  return reading.ok ? storedPicture(reading.picture) : undefined;
}
