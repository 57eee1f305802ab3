/** The page's own script, second part: details of what is chosen, and the list of what is found. Texts are only ever set as texts. */
export const CARDS_SCRIPT = `
let part;
let cards = new Map();
let chosen = '';
let focused = '';

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  made.dir = 'auto';
  return made;
}

function groupOf(id) {
  return drawing.querySelector('[data-id="' + CSS.escape(id) + '"]');
}

function button(text, act) {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function reachOf(id) {
  return groupOf(id)?.querySelector('.reach');
}

function rove(id) {
  reachOf(focused)?.setAttribute('tabindex', '-1');
  focused = id;
  reachOf(focused)?.setAttribute('tabindex', '0');
}

function choose(id, moveFocus) {
  drawing.querySelector('.reach[aria-current]')?.removeAttribute('aria-current');
  chosen = cards.has(id) ? id : '';
  const details = byId('details');
  details.replaceChildren();
  details.hidden = chosen === '';
  if (chosen === '') return;
  const card = cards.get(id);
  const group = groupOf(id);
  reachOf(id).setAttribute('aria-current', 'true');
  rove(id);
  reveal(group);
  const head = element('h2', card.name);
  head.tabIndex = -1;
  const close = button('×', leave);
  close.className = 'close';
  close.setAttribute('aria-label', part.words.close);
  details.append(element('p', card.kindName, 'kind'), close, head, linesOf(card));
  if (moveFocus) head.focus();
  else details.scrollIntoView({ block: 'nearest' });
}

function leave() {
  const reach = reachOf(chosen);
  choose('', false);
  reach?.focus({ preventScroll: true });
}

function linesOf(card) {
  const list = element('dl');
  for (const { label, said } of card.lines) {
    list.append(element('dt', label));
    for (const [text, id] of said) {
      const value = element('dd');
      if (cards.has(id)) value.append(button(text, () => choose(id, true)));
      else value.textContent = text;
      list.append(value);
    }
  }
  return list;
}

function plain(text) {
  return text.normalize('NFKC').toLocaleLowerCase(part.tag);
}

function isFound(card, words, groups) {
  if (!groups.every((group) => card.groups.includes(group))) return false;
  const said = card.lines.flatMap(({ said }) => said.map(([text]) => text));
  const text = plain([card.kindName, card.name, ...said].join(' '));
  return words.every((word) => text.includes(word));
}

function refine() {
  const words = plain(byId('search').value).split(/\\s+/).filter(Boolean);
  const groups = [...document.querySelectorAll('#filters select')].map(({ value }) => value).filter(Boolean);
  const asked = words.length + groups.length > 0;
  const named = (card) => words.every((word) => plain(card.name).includes(word));
  const all = [...cards.values()].filter((card) => isFound(card, words, groups));
  const found = [...all.filter(named), ...all.filter((card) => !named(card))];
  const ids = new Set(found.map(({ id }) => id));
  for (const group of drawing.querySelectorAll('[data-id]')) {
    group.classList.toggle('dim', asked && !ids.has(group.dataset.id));
  }
  for (const sign of drawing.querySelectorAll('[data-of]')) {
    sign.classList.toggle('dim', asked && !ids.has(sign.dataset.of));
  }
  byId('all').hidden = !asked;
  byId('count').textContent = found.length === 0 ? part.words.none : part.words.count.replace('{count}', found.length);
  byId('list').replaceChildren(...found.map(entryOf));
}

function entryOf(card) {
  const entry = element('li');
  const made = button('', () => choose(card.id, true));
  made.append(element('span', card.kindName, 'kind'), element('span', card.name));
  entry.append(made);
  return entry;
}

function fillFilters() {
  const kept = [...document.querySelectorAll('#filters select')].map(({ name, value }) => [name, value]);
  const fields = part.filters.map(({ key, label, choices }) => {
    const field = element('label', label);
    const select = element('select');
    select.name = key;
    select.append(new Option(part.words.all, ''), ...choices.map(([id, name]) => new Option(name, id)));
    select.value = kept.find(([name]) => name === key)?.[1] ?? '';
    field.append(select);
    return field;
  });
  byId('filters').replaceChildren(...fields);
}
`;
