import { textIn } from '../../model/queries.ts';
import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { isEvidence, linkedTo, type Node } from '../topology.ts';

const RECEIPT =
  /\b(bills?|receipts?|invoices?|fees?|tariffs?|pric(es?|ing)|rates?|statements?|quot(es?|ations?)|estimates?|(payment|till|sales) slips?|slips?)\b|账单|收据|发票|票据|凭证|回单|回执|水单|小票|费用|资费|缴费|收费|费率|报价|价目|价格|定价/i;

function check({ document, topology }: RuleContext): Judgement[] {
  const says = (node: Node) => {
    if (!isEvidence(node)) return false;
    const name = document.steps[node.id]?.name;
    return document.languages.some((language) => RECEIPT.test(textIn(name, language, [])));
  };
  const shown = topology.nodes.filter(says);
  return topology.nodes
    .filter(({ id }) => document.steps[id]?.payment === true)
    .filter((node) => !linkedTo(node).some(says))
    .filter((node) => !shown.some(({ column }) => column >= 0 && column <= node.column))
    .map(({ id }) => ({ message: 'hidden', elementIds: [id], fields: ['payment'] }));
}

export const feeShown: Rule = {
  law: {
    en: 'A step marked as payment has a bill or receipt as evidence at or before it.',
    'zh-Hans': '标为付款的步骤，在其之前或同时有账单或收据作为有形展示。',
  },
  title: { en: 'Payment without bill or receipt', 'zh-Hans': '付款没有账单或收据' },
  why: {
    en: 'A customer who pays without seeing for what loses trust; in finance it is also against the rules.',
    'zh-Hans': '客户在不清楚为何付费的情况下付款会失去信任；在金融业这也违反规定。',
  },
  mend: {
    en: 'Draw the bill, tariff or receipt in the evidence lane at the payment or before it.',
    'zh-Hans': '在付款处或之前画出账单、资费表或收据。',
  },
  source: {
    en: 'Blueprint construction, “add physical evidence to every customer action”; disclosure of charges',
    'zh-Hans': '蓝图绘制：“为每个客户行为加上有形展示”；收费公示要求',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning', financial: 'error' },
  messages: {
    hidden: {
      en: ({ name }) => `${name} is a payment, and no bill or receipt is shown at or before it.`,
      'zh-Hans': ({ name }) => `“${name}”是付款步骤，但此前或同时没有出示账单或收据。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.steps, document.languages],
  skipped: ({ document }) =>
    entriesOf(document.steps).some(([, { payment }]) => payment)
      ? undefined
      : { en: 'no step is marked as payment', 'zh-Hans': '没有标为付款的步骤' },
  check,
  good: () => sketch({ lanes: { evidence: 'Receipt', customer: 'Pay' }, steps: { Pay: { payment: true } } }),
  bad: () => sketch({ lanes: { evidence: 'Leaflet', customer: 'Pay' }, steps: { Pay: { payment: true } } }),
};
