/**
 * What a client may see of a document and what not, place by place (`*` for each of a collection). Said here once more, and
 * by hand: each text of the format stands in one of the two lists, so that whoever adds one decides.
 */
export const CONFIDENTIAL: readonly string[] = [
  // Names and paths of other files.
  'service.comparesWith.pathHint',
  'steps.*.blueprint.pathHint',
  // People, by name.
  'people.*.name',
  // Costs.
  'steps.*.cost',
  // What people said, and how the staff feel.
  'steps.*.quote',
  'steps.*.staffEmotion',
  // What a presenter means to say.
  'steps.*.presenterNotes',
  // What it all rests on.
  'walkThroughs',
  'sources',
  'statements',
  // Open questions.
  'phases.*.openQuestions',
  'openAnswers',
  // Tags and fields of one's own.
  ...['lanes', 'phases', 'steps', 'links', 'failPoints', 'waitPoints', 'notes'].map((name) => `${name}.*.fields`),
  'tags',
  'customFields',
  // How the flow came to be as it is.
  'revisions',
  'improvements',
  'agreements',
  'followUps',
  // Why a rule is not heeded, and what rules are.
  'lanes.*.none',
  'steps.*.bottleneckAcknowledged',
  'failPoints.*.carriedOver',
  'ruleSettings',
  'waivers',
  'exportPresets',
  // What reviewers say.
  'reviews',
  'remarks',
];

const SERVICE = ['name', 'trigger', 'outcome', 'scenario', 'kind', 'state', 'status', 'organisation', 'department'];

export const PUBLIC: readonly string[] = [
  ...[...SERVICE, 'logoId', 'version', 'classification', 'scale', 'customerTerm'].map((field) => `service.${field}`),
  ...['theme', 'density'].map((field) => `appearance.${field}`),
  ...['name', 'logoId', 'fontId', 'boldFontId', 'corners', 'strokes'].map((field) => `brand.${field}`),
  ...fieldsOf('segments', 'name', 'description'),
  ...fieldsOf('lanes', 'role', 'name'),
  ...fieldsOf('phases', 'name', 'stage', 'progress'),
  ...fieldsOf(
    'steps',
    'kind',
    'name',
    'size',
    'terminal',
    'description',
    'standard',
    'pictureId',
    'icon',
    'emotion.label',
  ),
  'rows.*.kind',
  ...fieldsOf('links', 'arrow', 'condition', 'fromSide', 'toSide'),
  ...fieldsOf('failPoints', 'what', 'why', 'noticed', 'recovery'),
  ...fieldsOf('waitPoints', 'relief'),
  ...fieldsOf('lines', 'kind', 'name'),
  ...fieldsOf('notes', 'text'),
  ...fieldsOf('actors', 'name', 'department'),
  ...fieldsOf('systems', 'name'),
  ...fieldsOf('channels', 'name'),
  ...fieldsOf('people', 'role'),
  ...fieldsOf('contents', 'name', 'description'),
  ...fieldsOf('policies', 'name', 'reference'),
  ...fieldsOf('risks', 'name'),
  ...fieldsOf('controls', 'name', 'nature'),
  ...fieldsOf('needs', 'name', 'kind'),
  ...fieldsOf('requirements', 'name'),
  ...fieldsOf('indicators', 'name', 'kind', 'unit'),
];

function fieldsOf(collection: string, ...fields: readonly string[]): string[] {
  return fields.map((field) => `${collection}.*.${field}`);
}

/** Whether no client may see what stands at a place. */
export function isConfidential(path: string): boolean {
  return CONFIDENTIAL.some((place) => path === place || path.startsWith(`${place}.`));
}

/** Whether something confidential stands at a place or below it. */
export function holdsConfidential(path: string): boolean {
  return isConfidential(path) || CONFIDENTIAL.some((place) => place.startsWith(`${path}.`));
}
