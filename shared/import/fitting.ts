import { type BlueprintDocument, blueprintDocument } from '../model/schema/document.ts';
import { type ImportLoss, ImportRefusal } from './draft.ts';

/** Rounds of taking out: what is left of an element may show a further value that does not fit. */
const ROUNDS = 4;

/**
 * A document of what was imported. A value that does not fit the format is taken out and listed, an element that cannot
 * stand without it too: one odd value does not cost the rest.
 * @throws ImportRefusal where nothing that fits is left
 */
export function fitting(raw: Readonly<Record<string, unknown>>): {
  readonly document: BlueprintDocument;
  readonly unfit: readonly ImportLoss[];
} {
  const unfit: ImportLoss[] = [];
  let value: Record<string, unknown> = structuredCopy(raw);
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = blueprintDocument.safeParse(value);
    if (result.success) return { document: result.data, unfit };
    const paths = result.error.issues.map(({ path }) => path.map(String));
    value = structuredCopy(value);
    for (const path of paths) takeOut(value, path, round, unfit);
  }
  throw new ImportRefusal({
    en: 'What was read does not fit into a blueprint.',
    'zh-Hans': '读取的内容无法组成服务蓝图。',
  });
}

/** Takes out the field, in later rounds the whole element. */
function takeOut(value: Record<string, unknown>, path: readonly string[], round: number, unfit: ImportLoss[]): void {
  const [collection = '', id, field] = path;
  const elements = value[collection];
  if (id === undefined || typeof elements !== 'object' || elements === null) {
    delete value[collection];
    return;
  }
  const element: unknown = Reflect.get(elements, id);
  const whole = round > 1 || field === undefined || typeof element !== 'object' || element === null;
  if (whole) Reflect.deleteProperty(elements, id);
  else Reflect.deleteProperty(element, field);
  unfit.push({
    what: { en: 'A value that a blueprint cannot hold is left out.', 'zh-Hans': '服务蓝图无法保存的值未导入。' },
    where: whole ? `${collection}/${id}` : `${collection}/${id}/${field}`,
  });
}

/** A copy down to the fields of elements. */
function structuredCopy(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copied = (value: unknown, depth: number): unknown => {
    if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner, depth - 1)]));
  };
  return copied(raw, 3) as Record<string, unknown>;
}
