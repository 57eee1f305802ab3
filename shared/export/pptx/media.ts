import type { ImagePrimitive } from '../../scene/primitives.ts';
import { pictureFile } from '../scene-logo.ts';
import type { Part, Relation } from './part.ts';

/** The pictures of a presentation as files, each once however often it is shown. */
export interface Media {
  readonly fileOf: (picture: ImagePrimitive) => Part;
  readonly parts: () => readonly Part[];
}

/** Without any file yet; those of a template keep their names. */
export function mediaBeside(others: readonly Part[]): Media {
  const taken = new Set(others.map(({ path }) => path.toLowerCase()));
  const files = new Map<string, Part>();
  let number = 0;
  const freePath = (ending: string): string => {
    number += 1;
    const path = `ppt/media/picture${number}.${ending}`;
    return taken.has(path) ? freePath(ending) : path;
  };
  return {
    fileOf: (picture) => {
      const known = files.get(picture.data);
      if (known) return known;
      const { ending, bytes } = pictureFile(picture);
      const file = { path: freePath(ending), contentType: picture.mediaType, content: bytes };
      files.set(picture.data, file);
      return file;
    },
    parts: () => [...files.values()],
  };
}

/** The pictures of one slide, by the relations that lead to their files. */
export interface SlidePictures {
  /** The id of the relation to a picture. */
  readonly relationTo: (picture: ImagePrimitive) => string;
  readonly relations: () => readonly Relation[];
}

/** A slide has two relations before those to its pictures. */
const FIRST = 3;

export function slidePictures(media: Media): SlidePictures {
  const paths: string[] = [];
  return {
    relationTo: (picture) => {
      const { path } = media.fileOf(picture);
      if (!paths.includes(path)) paths.push(path);
      return `rId${FIRST + paths.indexOf(path)}`;
    },
    relations: () => paths.map((target, index) => ({ id: `rId${FIRST + index}`, type: 'image', target })),
  };
}
