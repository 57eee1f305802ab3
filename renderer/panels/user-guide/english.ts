/** The user guide in English, as its files are: in a chunk of its own, read when the guide is first opened. */
export const TEXTS = import.meta.glob<string>('../../../assets/guide/en/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Addresses of its pictures. */
export const PICTURES = import.meta.glob<string>('../../../assets/guide/en/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
