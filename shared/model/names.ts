/** A name as it is compared with others: width, case and spaces do not make it another one. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
