import type { FailPoint, WaitPoint } from '../../../model/schema/drawing.ts';
import { LANE_ROLES } from '../../../model/schema/drawing.ts';
import type { Text } from '../../../model/schema/values.ts';
import type { DraftMarker, ImportDraft } from '../../draft.ts';
import { textKept } from '../text-kept.ts';
import type { Fact, MermaidText } from './statements.ts';

type Fields = Readonly<Record<string, unknown>>;

const PLACEMENT = new Set(['laneId', 'columnId', 'order', 'from', 'to', 'id']);

/** A chart with what the comments of an export of ours say besides; what was changed in the chart itself holds. */
export function withOwnFacts(draft: ImportDraft, { facts }: MermaidText, language: string): ImportDraft {
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind);
  const [blueprint] = of('blueprint');
  if (!blueprint) return draft;
  const { languages, service, ...catalogue } = blueprint.value;
  const { name, ...about } = fieldsOf(service);
  const steps = new Map(of('step').map((fact) => [fact.name, fact.value]));
  const idOfStep = (key: string) => String(steps.get(key)?.id ?? key);
  const lanes = new Map(of('lane').map((fact) => [fact.name, fact.value]));
  const idOfLane = (key: string) => String(lanes.get(key)?.id ?? key);
  const known = new Set(draft.steps.map(({ key }) => key));
  return {
    ...draft,
    name: textKept(name, Object.values(draft.name)[0] ?? '', language),
    languages: Array.isArray(languages) ? languages.map(String) : draft.languages,
    service: about,
    catalogue: catalogue as ImportDraft['catalogue'],
    lanes: draft.lanes.filter(isNoLegend).map((lane) => {
      const { name: kept, role, ...fields } = withoutPlace(lanes.get(lane.key) ?? {});
      const wanted = LANE_ROLES.find((word) => word === role) ?? lane.role;
      const text = textKept(kept, Object.values(lane.name)[0] ?? '', language);
      return { ...lane, key: idOfLane(lane.key), name: text, ...(wanted ? { role: wanted } : {}), fields };
    }),
    phases: of('phase').map(({ name: key, value: { name: text, ...fields } }) => ({ key, name: text as Text, fields })),
    steps: draft.steps.filter(isNoLegend).map((step) => {
      const { column, row, phase, fields } = steps.get(step.key) ?? {};
      const { name: kept, kind, ...more } = withoutPlace(fieldsOf(fields));
      return {
        ...step,
        key: idOfStep(step.key),
        name: textKept(kept, Object.values(step.name)[0] ?? '', language),
        kind: typeof kind === 'string' ? kind : step.kind,
        ...(step.lane === undefined ? {} : { lane: idOfLane(step.lane) }),
        ...(typeof column === 'number' ? { column } : {}),
        ...(typeof row === 'number' ? { box: { x: 0, y: row, width: 1, height: 1 } } : {}),
        ...(typeof phase === 'string' ? { phase } : {}),
        fields: more,
      };
    }),
    links: draft.links.map((link, index) => {
      const [first, last] = [idOfStep(link.from), idOfStep(link.to)];
      const own = of('link').find((fact) => fact.name === String(index))?.value;
      // With an arrow at both ends or none it may be written the other way round.
      const turned = link.fields?.arrow !== undefined && own?.from === last && own.to === first;
      const [from, to] = turned ? [last, first] : [first, last];
      if (!own || own.from !== from || own.to !== to) return { ...link, from, to };
      const { condition: _shown, ...drawn } = link.fields ?? {};
      return { key: String(own.id), from, to, fields: { ...drawn, ...withoutPlace(own) } };
    }),
    failPoints: of('fail').map((fact) => markerOf<FailPoint>(fact)),
    waitPoints: of('wait').map((fact) => markerOf<WaitPoint>(fact)),
    notes: of('note').map(({ name: key, value: { text, about: on, ...fields } }) => ({
      key,
      text: text as Text,
      ...(typeof on === 'string' ? { about: on } : {}),
      fields,
    })),
    losses: known.size === 0 ? [] : draft.losses,
  };
}

/** What our own chart says of its shapes is no part of the blueprint. */
function isNoLegend({ key }: { readonly key: string }): boolean {
  return key !== 'legend' && !key.startsWith('legend_');
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function withoutPlace(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !PLACEMENT.has(name)));
}

function markerOf<Marker extends FailPoint | WaitPoint>({
  name: key,
  value: { on, ...fields },
}: Fact): DraftMarker<Marker> {
  return { key, on: String(on), fields: fields as unknown as DraftMarker<Marker>['fields'] };
}
