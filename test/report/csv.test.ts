import { expect, it } from 'vitest';
import { csvOf } from '../../shared/report/csv.ts';

it('gives texts, numbers and line ends so that a spreadsheet reads them back', () => {
  expect(
    csvOf([
      ['a', 'b, "c"\nd', -3],
      ['服务', '', 0],
    ]),
  ).toBe('\uFEFFa,"b, ""c""\nd",-3\r\n服务,,0\r\n');
});

it('lets no text become a formula', () => {
  const typed = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
  const cells = csvOf([typed]).slice(1, -2);
  expect(cells.split(/,(?=["'])/)).toEqual([
    '"\'=HYPERLINK(""http://x"")"',
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "'\t=1",
    '"\'\r=1"',
  ]);
});
