const [LATIN, CHINESE] = [
  '"Segoe UI", "Helvetica Neue", Arial',
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"',
];
const LAST = '"Blueprint Sans", sans-serif';
const FONTS = [LATIN, CHINESE, LAST].join(', ');
/** Quotation marks of Chinese are as wide as a character; Latin fonts have them narrow. */
const CHINESE_FONTS = [CHINESE, LATIN, LAST].join(', ');

/** The page around the drawing: beside it on a wide screen, below it on a narrow one, the drawing alone on paper. */
export const PAGE_CSS = `
:root { color-scheme: light; --ground: #f4f6f9; --panel: #ffffff; --ink: #14202e; --quiet: #53606f; --edge: #c3ccd8; --accent: #2257c9; --alert: #8c1d18; }
:root[data-theme=dark] { color-scheme: dark; --ground: #0c1015; --panel: #161c23; --ink: #eef2f6; --quiet: #a9b5c2; --edge: #465362; --accent: #8db4ff; --alert: #ffb4ab; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; margin: 0; background: var(--ground); color: var(--ink); font: 400 15px/1.45 ${FONTS}; overflow-wrap: anywhere; }
:lang(zh) body { font-family: ${CHINESE_FONTS}; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; padding: .6rem 1rem; border-bottom: 1px solid var(--edge); background: var(--panel); }
.head { flex: 1 1 18rem; min-width: 0; }
h1 { margin: 0; font-size: 1.2rem; line-height: 1.3; }
#facts { margin: 0; color: var(--quiet); font-size: .85rem; }
#facts span { display: inline-block; max-width: 100%; }
#classification { display: inline-block; margin: 0 0 .2rem; padding: 0 .5rem; border: 1.5px solid currentColor; color: var(--alert); font-weight: 700; font-size: .85rem; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; }
button, select, input { min-height: 2rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--panel); color: inherit; font: inherit; }
button { padding: .2rem .7rem; cursor: pointer; }
button:hover { border-color: var(--accent); }
button[aria-pressed=true] { border-color: var(--accent); color: var(--accent); font-weight: 700; }
.tools .sign { min-width: 2rem; padding: 0; font-size: 1.1rem; }
select, input { padding: .2rem .5rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main { display: flex; flex: 1; min-height: 0; }
#stage { position: relative; flex: 1; min-width: 0; overflow: hidden; cursor: grab; touch-action: none; user-select: none; -webkit-user-select: none; }
#stage:active { cursor: grabbing; }
#stage > svg { display: block; position: absolute; inset: 0; width: 100%; height: calc(100% - 2.2rem); }
#hint { position: absolute; left: .75rem; bottom: .5rem; margin: 0; padding: .1rem .5rem; border-radius: 6px; background: var(--panel); color: var(--quiet); font-size: .8rem; pointer-events: none; }
[data-id] { cursor: pointer; }
.dim { opacity: .13; }
.reach { fill: transparent; stroke: transparent; stroke-width: 3; pointer-events: all; outline: none; vector-effect: non-scaling-stroke; }
.reach.line { fill: none; stroke-width: 14; pointer-events: stroke; }
.reach:hover { stroke: color-mix(in srgb, var(--accent) 35%, transparent); }
.reach:is([aria-current], :focus-visible) { stroke: var(--accent); }
.reach.line:is([aria-current], :focus-visible) { stroke: color-mix(in srgb, var(--accent) 55%, transparent); }
#side { flex: 0 0 23rem; overflow-y: auto; border-left: 1px solid var(--edge); background: var(--panel); }
#find { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; padding: .75rem 1rem; }
#find label { display: grid; gap: .15rem; min-width: 0; color: var(--quiet); font-size: .8rem; }
#find select, #find input { width: 100%; min-width: 0; color: var(--ink); font-size: .9rem; }
#find .wide, #filters { grid-column: 1 / -1; }
#filters { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin: 0; padding: 0; border: 0; min-width: 0; }
#count { margin: 0; align-self: center; color: var(--quiet); font-size: .85rem; }
#all { justify-self: end; }
#details { position: relative; padding: .75rem 1rem; border-top: 3px solid var(--accent); border-bottom: 1px solid var(--edge); }
#details h2 { margin: .3rem 2.5rem .5rem 0; font-size: 1.05rem; line-height: 1.35; white-space: pre-line; }
#details .close { position: absolute; top: .5rem; right: .75rem; width: 2rem; padding: 0; }
#details p.kind { padding-right: 2.5rem; }
.kind { display: block; margin: 0; color: var(--quiet); font-size: .8rem; }
dl { margin: 0; }
dt { margin-top: .45rem; color: var(--quiet); font-size: .8rem; }
dd { margin: 0; white-space: pre-line; }
dd button { margin: .1rem 0; text-align: start; color: var(--accent); }
#list { margin: 0; padding: 0; list-style: none; }
#list button { display: block; width: 100%; padding: .35rem 1rem; border-width: 1px 0 0; border-radius: 0; text-align: start; }
#list li { content-visibility: auto; contain-intrinsic-size: auto 3.2rem; }
#list :focus-visible { outline-offset: -2px; }
body:not([data-ready]) :is(.tools, #side, #hint) { display: none; }
@media (max-width: 52rem) {
  body { height: auto; min-height: 100dvh; }
  main { flex-direction: column; }
  #stage { flex: none; height: 62vh; height: 62dvh; border-bottom: 1px solid var(--edge); }
  #side { flex: none; border-left: 0; overflow: visible; }
  #hint { display: none; }
  #stage > svg { height: 100%; }
}
@media (prefers-reduced-motion: no-preference) { [data-id] { transition: opacity .15s; } }
@page { size: A4 landscape; margin: 10mm; }
@media print {
  body { display: block; height: auto; background: none; }
  header { padding: 0 0 4mm; border: 0; background: none; }
  .tools, #side, #hint { display: none; }
  main { display: block; }
  #stage { width: 100%; height: 165mm; border: 0; }
  #stage > svg { position: static; height: 165mm; }
  .dim { opacity: 1; }
  .reach { display: none; }
}
`;
