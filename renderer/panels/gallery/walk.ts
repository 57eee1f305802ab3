/** The card that an arrow key leads to from another; above and below is the one that lies nearest across. */
export function neighbourOf(cards: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const from = cards[at];
  if (!from) return cards[0];
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1];
    case 'ArrowLeft':
      return cards[at - 1];
    case 'ArrowDown':
      return nearest(from, cards.slice(at + 1));
    case 'ArrowUp':
      return nearest(from, cards.slice(0, at).reverse());
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    default:
      return undefined;
  }
}

/** Of the next row, the card whose left edge is nearest. */
function nearest(from: HTMLElement, cards: readonly HTMLElement[]): HTMLElement | undefined {
  const row = cards.find(({ offsetTop }) => offsetTop !== from.offsetTop)?.offsetTop;
  const across = (card: HTMLElement) => Math.abs(card.offsetLeft - from.offsetLeft);
  return cards.filter(({ offsetTop }) => offsetTop === row).sort((one, other) => across(one) - across(other))[0];
}
