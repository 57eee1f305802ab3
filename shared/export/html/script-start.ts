/** The page's own script, last part: keys, buttons, the languages and the first look. */
export const START_SCRIPT = `
function speak(tag) {
  part = data.find((one) => one.tag === tag) ?? data[0];
  for (const svg of document.querySelectorAll('svg[data-language]')) {
    svg.toggleAttribute('hidden', svg.dataset.language !== part.tag);
    if (svg.dataset.language === part.tag) drawing = svg;
  }
  cards = new Map(part.cards.map((card) => [card.id, card]));
  document.documentElement.lang = part.tag;
  document.title = part.title;
  byId('title').textContent = part.title;
  const factOf = (fact, index) => [index > 0 ? ' ' : '', element('span', fact + (index < part.facts.length - 1 ? ' ·' : ''))];
  byId('facts').replaceChildren(...part.facts.flatMap(factOf));
  byId('classification').textContent = part.classification;
  byId('classification').hidden = part.classification === '';
  for (const said of document.querySelectorAll('[data-word]')) said.textContent = part.words[said.dataset.word];
  for (const said of document.querySelectorAll('[data-label]')) {
    said.setAttribute('aria-label', part.words[said.dataset.label]);
  }
  for (const group of drawing.querySelectorAll('[data-id]')) prepare(group, cards.get(group.dataset.id));
  rove(cards.has(focused) ? focused : (part.cards[0]?.id ?? ''));
  showAgain();
  fillFilters();
  refine();
  choose(chosen, false);
}

function prepare(group, card) {
  const reach = group.querySelector('.reach') ?? group.appendChild(reachFor(group, card));
  reach.setAttribute('aria-label', card.kindName + part.words.colon + card.name);
}

function reachFor(group, card) {
  const path = card.kind === 'link' && group.querySelector('path');
  const reach = document.createElementNS('http://www.w3.org/2000/svg', path ? 'path' : 'rect');
  if (path) reach.setAttribute('d', path.getAttribute('d'));
  else for (const [name, value] of Object.entries(boxOf(group))) reach.setAttribute(name, value);
  reach.setAttribute('class', path ? 'reach line' : 'reach');
  reach.setAttribute('role', 'button');
  reach.setAttribute('tabindex', '-1');
  for (const text of group.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
  return reach;
}

function boxOf(group) {
  const { x, y, width, height } = group.getBBox();
  return { x, y, width, height };
}

function middleOf(group) {
  const place = group.getBoundingClientRect();
  return { x: place.left + place.width / 2, y: place.top + place.height / 2 };
}

function next(group, across, down) {
  const from = middleOf(group);
  let best;
  for (const other of drawing.querySelectorAll('[data-id]:not(.dim)')) {
    const to = middleOf(other);
    const along = (to.x - from.x) * across + (to.y - from.y) * down;
    const aside = Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * across);
    if (other === group || along < 2) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { other, cost };
  }
  if (!best) return;
  rove(best.other.dataset.id);
  reachOf(focused).focus({ preventScroll: true });
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

stage.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const group = event.target.closest('[data-id]');
  const arrow = ARROWS[event.key];
  if (arrow && event.shiftKey) pan(arrow[0] * -60, arrow[1] * -60);
  else if (arrow && group) next(group, arrow[0], arrow[1]);
  else if (group && (event.key === 'Enter' || event.key === ' ')) choose(group.dataset.id, true);
  else if (event.key === '+' || event.key === '=') zoomMiddle(1.25);
  else if (event.key === '-') zoomMiddle(0.8);
  else if (event.key === '0') fit(0);
  else return;
  event.preventDefault();
});

stage.addEventListener('click', (event) => {
  if (moved > 4) return;
  choose(event.target.closest('[data-id]')?.dataset.id ?? '', false);
});

stage.addEventListener('focusin', (event) => {
  const group = event.target.closest('[data-id]');
  if (group) reveal(group);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && chosen !== '') leave();
});

function look(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  byId('dark').setAttribute('aria-pressed', String(dark));
}

byId('zoom-in').addEventListener('click', () => zoomMiddle(1.25));
byId('zoom-out').addEventListener('click', () => zoomMiddle(0.8));
byId('fit').addEventListener('click', () => fit(0));
byId('print').addEventListener('click', () => print());
byId('dark').addEventListener('click', () => look(document.documentElement.dataset.theme !== 'dark'));
byId('language')?.addEventListener('change', (event) => speak(event.target.value));
byId('search').addEventListener('input', refine);
byId('filters').addEventListener('change', refine);
byId('all').addEventListener('click', () => {
  byId('find').reset();
  refine();
  byId('search').focus();
});
byId('find').addEventListener('submit', (event) => {
  event.preventDefault();
  byId('list').querySelector('button')?.click();
});

addEventListener('beforeprint', () => {
  drawing.setAttribute('viewBox', [0, 0, size().width, size().height].join(' '));
});
addEventListener('afterprint', show);

look(document.documentElement.dataset.theme === 'dark');
document.body.dataset.ready = '';
speak(document.documentElement.lang);
fit(between(0.6, room().height / size().height, 0.75));
new ResizeObserver(showAgain).observe(stage);
`;
