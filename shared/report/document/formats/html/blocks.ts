import type { Block, Fact, FoundRule, ReportEntry, ReportPart, Section, Value } from '../../report.ts';
import { reportWords } from '../../words.ts';
import { drawingHtml, type InlineDrawing } from './drawing.ts';
import { element, escapeHtml } from './text.ts';

/** A section with its heading, at the level of its depth. */
export function sectionHtml(section: Section, part: ReportPart, drawing: InlineDrawing | undefined, level = 2): string {
  const id = sectionId(section, part);
  const kind = section.blocks.some((block) => block.kind === 'drawing') ? ' class="drawing-section"' : '';
  const inside = [
    ...section.blocks.map((block) => blockHtml(block, { part, drawing, level, heading: id })),
    ...section.sections.map((inner) => sectionHtml(inner, part, drawing, level + 1)),
  ];
  return `<section${kind} aria-labelledby="${id}">${element(`h${level}`, section.title, part, ` id="${id}"`)}${inside.join('')}</section>`;
}

/** What a section's heading is found by in the page. */
export function sectionId({ id }: Section, { language }: ReportPart): string {
  return `${language}-${escapeHtml(id)}`;
}

/** What a block stands in. */
interface Around {
  readonly part: ReportPart;
  readonly drawing: InlineDrawing | undefined;
  readonly level: number;
  /** The id of the heading above it. */
  readonly heading: string;
}

function blockHtml(block: Block, { part, drawing, level, heading }: Around): string {
  switch (block.kind) {
    case 'text':
      return element('p', block.text, part, block.tone ? ` class="${block.tone}"` : '');
    case 'facts':
      return factsHtml(block.facts, part);
    case 'table':
      return tableHtml(block, part, heading);
    case 'entries':
      return block.entries.map((entry) => entryHtml(entry, part, level + 1)).join('');
    case 'findings':
      return block.rules.map((rule) => ruleHtml(rule, part)).join('');
    case 'drawing':
      return drawing ? drawingHtml(drawing, block.title, part) : '';
  }
}

function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>, part: ReportPart, heading: string): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const heads = columns.map(({ label, share }) =>
    element('th', label, part, ` scope="col" class="w${Math.round((share / whole) * 100)}"`),
  );
  const body = rows.map((row) => `<tr>${columns.map(({ key }) => cell(row[key] ?? '', part)).join('')}</tr>`);
  const table = `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return `<div class="scroll" role="group" tabindex="0" aria-labelledby="${heading}">${table}</div>`;
}

/** Labels with what is said under them. */
export function factsHtml(facts: readonly Fact[], part: ReportPart, kind = ''): string {
  const pairs = facts.map(({ label, value }) => {
    const values = lines(value).map((line) => element('dd', line, part));
    return `${element('dt', label, part)}${
      values.length === 1
        ? values[0]
        : `<dd>${lines(value)
            .map((line) => element('p', line, part))
            .join('')}</dd>`
    }`;
  });
  return `<dl class="facts${kind}">${pairs.join('')}</dl>`;
}

function entryHtml({ name, facts }: ReportEntry, part: ReportPart, level: number): string {
  return `<div class="entry">${element(`h${level}`, name, part)}${facts.length > 0 ? factsHtml(facts, part) : ''}</div>`;
}

const RULE_CLASSES = { error: 'error', warning: 'warning-rule', info: 'info' } as const;

function ruleHtml({ severity, title, rule, law, mend, places }: FoundRule, part: ReportPart): string {
  const words = reportWords[part.language];
  const labelled = (label: string, text: string) =>
    `<p><strong>${escapeHtml(label + words.colon)}</strong>${element('span', text, part)}</p>`;
  const head = `<h4><span class="severity">${escapeHtml(words[severity] + words.colon)}</span>${element('span', title, part)} ${element('span', rule, part, ' class="rule-id"')}</h4>`;
  const found = places.map(({ message }) => element('li', message, part)).join('');
  return `<div class="found ${RULE_CLASSES[severity]}">${head}${labelled(words.law, law)}<ul>${found}</ul>${labelled(words.mend, mend)}</div>`;
}

function cell(value: Value, part: ReportPart): string {
  const all = lines(value);
  if (all.length === 1 && all[0] !== undefined) return element('td', all[0], part);
  return `<td>${all.map((line) => element('p', line, part)).join('')}</td>`;
}

function lines(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
