import { existsSync, readdirSync, readFileSync } from 'node:fs';

const examples = new URL('../../assets/examples/', import.meta.url);

const REALISTIC = [
  'Report the complaint',
  'Register the complaint in the complaint system (CRM)',
  'Check identity & account no. 6222 0210 0111 2345',
  'Waits for the decision, at most 15 workdays',
  'Decide: uphold, uphold in part or reject?',
  'Pay €1,250.00 / ¥9,800.50 / £75 – within 24 h',
  'Call customer back: +86 21 5555-0199, ext. 42',
  'Send final response by e-mail, letter or app—no later than 8 weeks',
  'VIP customer’s “second” complaint…',
  'AVATAR To Ty Te Wo We Ya Yo LT P. F, 7. r, y.',
  'Über Straße café naïve Señor Ångström À bientôt Ærø ¿Qué? ½ × 3 ± 2°',
  'WAIT · 2 days → Résumé',
  'T—A V…A T.o. Te\u0301st A\u030angstro\u0308m',
  'Tā Vē Wī Yū Tô Vì Wà Yé',
  'customer@example.com, https://www.example.com/complaints?id=AV-1',
  'Αλφα Ταυ Привет, Та',
  '客户投诉',
  '登记投诉信息（姓名、账号、事由）',
  '核实客户身份；如为VIP客户，转专属客户经理。',
  '“受理”与“处理”——不超过15个工作日……',
  '「投诉」『回执』《办法》【重要】〔内部〕',
  '赔付金额￥1,250.00元（人民币），到账时间：T+1',
  '请问：是否同意调解？是／否！',
  '系统自动发送短信至138****1234',
  '柜员A、B、C三岗分离，双人复核',
  '第3步：AI语音识别→转写→质检',
  '满意度≥90%，重复投诉率≤2.5‰',
  '（一）受理（二）调查（三）答复',
  '龘靐齉爩 㐀㐁',
  'カスタマーサービス、クレーム。',
  '中—T—A 中AV中 A（V）A “A”V',
  ' two  spaces ',
];

/** Every text of a language map somewhere in a document. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'string' && /^(en|zh)(-|$)/.test(key) ? entry.split('\n') : textsIn(entry),
  );
}

function exampleTexts(): string[] {
  const files = (existsSync(examples) ? readdirSync(examples) : []).filter((name) => name.endsWith('.blueprint'));
  return files.flatMap((name) => textsIn(JSON.parse(readFileSync(new URL(name, examples), 'utf8'))));
}

/** Texts as they stand in blueprints, and all texts of the example blueprints. */
export const CORPUS: readonly string[] = [...new Set([...REALISTIC, ...exampleTexts()])];
