import { describe, expect, it } from 'vitest';
import { breakLabel } from '../../shared/text/labels.ts';
import { breakLines } from '../../shared/text/lines.ts';
import type { TextStyle } from '../../shared/text/style.ts';

const name: TextStyle = { size: 12.5, weight: 700 };
const detail: TextStyle = { size: 10.5, weight: 400 };

function label(text: string, style = name): string[] {
  return breakLabel(text, style, 120).map((line) => line.text);
}

describe('the lines of a label', () => {
  it.each([
    ['异议答复函与更新报告', ['异议答复函与', '更新报告']],
    ['授权书与信息处理告知书', ['授权书与', '信息处理告知书']],
    ['产品货架：等级、费率、期限', ['产品货架：等级、', '费率、期限']],
    ['含风险等级的推荐消息', ['含风险等级的', '推荐消息']],
  ])('end between the words of a Chinese label: %s', (text, lines) => {
    expect(label(text)).toEqual(lines);
  });

  it('end between the items of a list', () => {
    expect(label('网点、企业手机银行、电话', detail)).toEqual(['网点、企业手机银行、', '电话']);
    expect(label('Mobile app, Suitability system', detail)).toEqual(['Mobile app,', 'Suitability system']);
  });

  it('end before what stands in brackets', () => {
    expect(label('风险测评结果（C1 至 C5）')).toEqual(['风险测评结果', '（C1 至 C5）']);
    expect(label('Rating page (one question)')).toEqual(['Rating page', '(one question)']);
  });

  it('end at the hyphen of a word only where the word would cost a line more', () => {
    expect(label('Consents and do-not-call list', detail)).toEqual(['Consents and', 'do-not-call list']);
    expect(label('Reports on cross-border receipts')).toEqual(['Reports on cross-', 'border receipts']);
  });

  it('leave no Chinese character alone on the last line', () => {
    expect(label('参与者名单核对与更新了')).toEqual(['参与者名单核对与', '更新了']);
    expect(label('信贷逾期情况明细记录')).toEqual(['信贷逾期情况明细', '记录']);
    expect(label('董事会表决是否要投资？')).toEqual(['董事会表决是否要', '投资？']);
  });

  it('do not tear a word that only looks like a joining one', () => {
    expect(label('长期客户参与抽奖活动')).toEqual(['长期客户参与抽奖', '活动']);
  });

  it('are no more than without, and hold every character', () => {
    const texts = [
      'Wait',
      'Say sorry, put it right, and tell the customer when',
      '甲、乙、丙、丁、戊、己、庚、辛、壬、癸、子、丑',
      '',
    ];
    for (const text of texts) {
      expect(label(text).length).toBeLessThanOrEqual(breakLines(text, name, 120).length);
      expect(label(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});
