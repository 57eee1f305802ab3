import { describe, expect, it } from 'vitest';
import { typedSteps } from '../../shared/edit/typed-steps.ts';

describe('what is typed as a new step', () => {
  it('is several steps where arrows, semicolons or line ends part it', () => {
    expect(typedSteps('Ask > Listen > Answer')).toEqual(['Ask', 'Listen', 'Answer']);
    expect(typedSteps('Ask → Listen→Answer')).toEqual(['Ask', 'Listen', 'Answer']);
    expect(typedSteps('Ask -> Listen => Answer')).toEqual(['Ask', 'Listen', 'Answer']);
    expect(typedSteps('Ask; Listen; Answer;')).toEqual(['Ask', 'Listen', 'Answer']);
    expect(typedSteps('申请；审核；放款')).toEqual(['申请', '审核', '放款']);
    expect(typedSteps('1. Ask\r\n2. Listen\n\n- Answer')).toEqual(['Ask', 'Listen', 'Answer']);
  });

  it('is one step where only commas, slashes, signs and words part it', () => {
    for (const name of [
      'Ask, listen and answer',
      'Ask/listen',
      'Amount>5000',
      'R&amp;D',
      '核对身份、地址，再签字',
      '- 5 % discount',
    ]) {
      expect(typedSteps(name)).toEqual([name]);
    }
  });

  it('is none where nothing is said, and one where a sign ends it', () => {
    expect(typedSteps('  ')).toEqual([]);
    expect(typedSteps('Ask >')).toEqual(['Ask']);
    expect(typedSteps('; ')).toEqual([]);
  });

  it('may hold any number of spaces and line ends', () => {
    const space = ' '.repeat(100_000);
    expect(typedSteps(`Ask${space}first${space}> Listen`)).toEqual(['Ask first', 'Listen']);
    expect(typedSteps(`Ask${' \n'.repeat(100_000)}Listen \n > Answer`)).toEqual(['Ask', 'Listen', 'Answer']);
  });
});
