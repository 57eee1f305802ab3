import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { business } from './cases/business.ts';
import { finance } from './cases/finance.ts';
import { investmentChinese } from './cases/finance-investment-zh.ts';
import { financeChinese } from './cases/finance-zh.ts';
import { health } from './cases/health.ts';
import { healthChinese } from './cases/health-zh.ts';
import { hospitality } from './cases/hospitality.ts';
import { hospitalityChinese } from './cases/hospitality-zh.ts';
import { personalServices } from './cases/personal-services.ts';
import { publicServices } from './cases/public.ts';
import { publicServicesChinese } from './cases/public-zh.ts';
import { retail } from './cases/retail.ts';
import { retailChinese } from './cases/retail-zh.ts';
import { support } from './cases/support.ts';
import { transport } from './cases/transport.ts';
import { transportChinese } from './cases/transport-zh.ts';
import { type Case, writeBlueprint } from './write.ts';

export interface CorpusEntry {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly document: BlueprintDocument;
}

const CASES: readonly Case[] = [
  ...business,
  ...investmentChinese,
  ...financeChinese,
  ...finance,
  ...healthChinese,
  ...health,
  ...hospitalityChinese,
  ...hospitality,
  ...personalServices,
  ...publicServicesChinese,
  ...publicServices,
  ...retailChinese,
  ...retail,
  ...support,
  ...transportChinese,
  ...transport,
];

/**
 * Blueprints redrawn from published or commonly taught cases: sound ones, in which nothing is broken.
 * @throws Error naming the case whose notation is wrong
 */
export function corpus(): readonly CorpusEntry[] {
  return CASES.map(({ id, source, text }) => {
    try {
      const document = writeBlueprint(text);
      return { id, title: Object.values(document.service.name)[0] ?? '', source, document };
    } catch (error) {
      throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}
