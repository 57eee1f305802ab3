import { drawingDigest, elementDigests } from '../../shared/model/digest.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const OWNER = 'person-00001';
const REVIEWER = 'person-00002';

interface Drawn {
  readonly name: { readonly en: string; readonly 'zh-Hans': string };
  readonly service?: Readonly<Record<string, unknown>>;
  readonly links?: string;
}

/** A small blueprint with an owner and a reviewer. */
function drawn({ name, service = {}, links = 'Ask>Get' }: Drawn): BlueprintDocument {
  const document = sketch({
    lanes: { customer: '^Ask Get$', frontstage: 'Answer' },
    links,
    more: {
      languages: ['en', 'zh-Hans'],
      service: { name, ownerId: OWNER, department: { en: 'Retail', 'zh-Hans': '零售部' }, version: '1.0', ...service },
      people: {
        [OWNER]: { name: { en: 'Li Na', 'zh-Hans': '李娜' } },
        [REVIEWER]: { name: { en: 'Wang Fang', 'zh-Hans': '王芳' } },
      },
    },
  });
  return { ...document, documentId: crypto.randomUUID() };
}

/** The same, decided on as it stands. */
export function decided(document: BlueprintDocument, decision: string, at: string): BlueprintDocument {
  const kept = { drawingDigest: drawingDigest(document), elementDigests: elementDigests(document) };
  return { ...document, reviews: { 'review-00001': { byId: REVIEWER, at, decision, ...kept } } };
}

/** The same with the step “Get” named otherwise. */
export function renamed(document: BlueprintDocument, name: string): BlueprintDocument {
  const id = sketchId('step', 'Get');
  const step = document.steps[id];
  if (!step) throw new Error('no such step');
  return { ...document, steps: { ...document.steps, [id]: { ...step, name: { en: name } } } };
}

const yesterday = () => new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();

/** Blueprints in every state of a review, by where they lie; one of them cannot be read. */
export function reviewedFolder(): Readonly<Record<string, string>> {
  const card = drawn({
    name: { en: 'Card lost', 'zh-Hans': '卡片挂失' },
    service: { status: 'in-force', version: '2.1' },
  });
  const draft = drawn({ name: { en: 'Parcel', 'zh-Hans': '包裹' }, service: { status: 'draft', version: '0.1' } });
  const loan = drawn({ name: { en: 'Loan', 'zh-Hans': '贷款' }, service: { status: 'in-review' } });
  const account = drawn({ name: { en: 'Account', 'zh-Hans': '开户' }, service: { status: 'in-force' } });
  const hotel = drawn({
    name: { en: 'Hotel stay', 'zh-Hans': '酒店入住' },
    service: { status: 'in-review' },
    links: 'Ask>Nowhere',
  });
  const files: Readonly<Record<string, BlueprintDocument>> = {
    'card.blueprint': decided(card, 'approved', yesterday()),
    'draft.blueprint': draft,
    'loan.blueprint': renamed(decided(loan, 'approved-with-conditions', yesterday()), 'Receive'),
    'retail/account.blueprint': decided(account, 'returned', '2020-02-03T09:00:00Z'),
    'retail/hotel.blueprint': hotel,
  };
  const texts = Object.entries(files).map(([place, document]) => [place, serialiseBlueprint(document)]);
  return { ...Object.fromEntries(texts), 'broken.blueprint': '{\n  "format": "service-blueprint",\n' };
}
