/** The page's own script, first part: the part of the drawing that is seen, and how it is moved. */
export const VIEW_SCRIPT = `'use strict';
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId('data').textContent);
const stage = byId('stage');
const view = { x: 0, y: 0, scale: 1 };
const MOST_SCALE = 8;
const BESIDE = 24;
let drawing;
// The least scale at which all of the drawing was asked for; undefined once it was moved.
let fitted;

function size() {
  return { width: Number(drawing.dataset.width), height: Number(drawing.dataset.height) };
}

function room() {
  const { width, height } = drawing.getBoundingClientRect();
  return { width: width || 1, height: height || 1 };
}

function fitScale() {
  const [whole, seen] = [size(), room()];
  return Math.min(seen.width / whole.width, seen.height / whole.height);
}

function between(least, value, most) {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

function show() {
  const [whole, seen] = [size(), room()];
  const [width, height] = [seen.width / view.scale, seen.height / view.scale];
  view.x = between(-width * 0.8, view.x, whole.width - width * 0.2);
  view.y = between(-height * 0.8, view.y, whole.height - height * 0.2);
  drawing.setAttribute('viewBox', [view.x, view.y, width, height].join(' '));
}

// The box around what a search or a filter leaves; undefined where nothing is dimmed, or all.
function leftBox() {
  const left = drawing.querySelector('.dim') ? [...drawing.querySelectorAll('[data-id]:not(.dim)')] : [];
  if (left.length === 0) return undefined;
  const frame = drawing.getBoundingClientRect();
  const boxes = left.map((group) => group.getBoundingClientRect());
  const from = (side) => (Math.min(...boxes.map((box) => box[side])) - frame[side]) / view.scale;
  const to = (side, start) => (Math.max(...boxes.map((box) => box[side])) - frame[start]) / view.scale;
  const [x, y] = [from('left'), from('top')];
  return { x: x + view.x, y: y + view.y, width: to('right', 'left') - x, height: to('bottom', 'top') - y };
}

function fitBox({ x, y, width, height }) {
  const seen = room();
  view.scale = Math.min(seen.width / (width + 2 * BESIDE), seen.height / (height + 2 * BESIDE), 1.5);
  view.x = x + (width - seen.width / view.scale) / 2;
  view.y = y + (height - seen.height / view.scale) / 2;
  show();
}

// Fits what a search or a filter leaves, else the whole.
function fit(least) {
  const left = leftBox();
  fitted = least;
  if (left) return fitBox(left);
  const [whole, seen] = [size(), room()];
  view.scale = Math.max(least, Math.min(fitScale(), 1.5));
  view.x = Math.min(0, (whole.width - seen.width / view.scale) / 2);
  view.y = Math.min(0, (whole.height - seen.height / view.scale) / 2);
  show();
}

function showAgain() {
  if (fitted === undefined) show();
  else fit(fitted);
}

function zoom(factor, at) {
  const scale = between(fitScale() / 2, view.scale * factor, MOST_SCALE);
  view.x += at.x / view.scale - at.x / scale;
  view.y += at.y / view.scale - at.y / scale;
  view.scale = scale;
  fitted = undefined;
  show();
}

function zoomMiddle(factor) {
  const seen = room();
  zoom(factor, { x: seen.width / 2, y: seen.height / 2 });
}

function pan(x, y) {
  view.x -= x / view.scale;
  view.y -= y / view.scale;
  fitted = undefined;
  show();
}

function reveal(group) {
  const [frame, place] = [stage.getBoundingClientRect(), group.getBoundingClientRect()];
  const middle = { x: place.left + place.width / 2, y: place.top + place.height / 2 };
  const across = middle.x > frame.left && middle.x < frame.right ? 0 : frame.left + frame.width / 2 - middle.x;
  const down = middle.y > frame.top && middle.y < frame.bottom ? 0 : frame.top + frame.height / 2 - middle.y;
  if (across !== 0 || down !== 0) pan(across, down);
}

function placeOf(event) {
  const frame = stage.getBoundingClientRect();
  return { x: event.clientX - frame.left, y: event.clientY - frame.top };
}

const fingers = new Map();
let moved = 0;

stage.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  if (fingers.size === 0) moved = 0;
  fingers.set(event.pointerId, placeOf(event));
});

stage.addEventListener('pointermove', (event) => {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const now = placeOf(event);
  const other = [...fingers].filter(([id]) => id !== event.pointerId).map(([, place]) => place)[0];
  moved += Math.hypot(now.x - before.x, now.y - before.y);
  fingers.set(event.pointerId, now);
  if (moved > 4 && !stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
  if (!other) return pan(now.x - before.x, now.y - before.y);
  const apart = (place) => Math.hypot(place.x - other.x, place.y - other.y);
  pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  if (apart(before) > 0) zoom(apart(now) / apart(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
});

for (const end of ['pointerup', 'pointercancel']) {
  stage.addEventListener(end, (event) => fingers.delete(event.pointerId));
}

stage.addEventListener('wheel', (event) => {
  event.preventDefault();
  const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
  if (event.deltaX !== 0 && !event.ctrlKey) return pan(-event.deltaX * unit, -event.deltaY * unit);
  zoom(Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0015)), placeOf(event));
}, { passive: false });
`;
