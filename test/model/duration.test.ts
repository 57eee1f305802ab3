import { describe, expect, it } from 'vitest';
import { formatElapsed, formatElapsedBefore, formatStated, formatSum } from '../../shared/model/duration.ts';

const workday = { likely: 2, unit: 'workday' } as const;
const day = { likely: 2, unit: 'day' } as const;
const minute = (likely: number) => ({ likely, unit: 'minute' }) as const;

describe('times that are added up', () => {
  it('keep the unit that all are stated in, workdays by their name', () => {
    expect(formatSum([workday, workday], undefined, 'en')).toBe('4 workdays');
    expect(formatSum([workday, workday], undefined, 'zh-Hans')).toBe('4 个工作日');
    expect(formatSum([day, day], undefined, 'en')).toBe('4 d');
    expect(formatSum([minute(40), minute(50)], undefined, 'en')).toBe('90 min');
  });

  it('are hours where days of work and days of the calendar meet, by the service’s own working hours', () => {
    expect(formatSum([workday, day], undefined, 'en')).toBe('64 h');
    expect(formatSum([workday, day], { hoursPerDay: 6, daysPerWeek: 5 }, 'zh-Hans')).toBe('60 小时');
    expect(formatSum([minute(100), minute(80)], undefined, 'en')).toBe('3 h');
  });

  it('are never days of unknown length', () => {
    expect(formatElapsed(30 * 60, 'en')).toBe('30 h');
    expect(formatElapsed(132 * 60, 'en')).toBe('5.5 days of 24 h');
    expect(formatElapsed(132 * 60, 'zh-Hans')).toBe('5.5 天（每天 24 小时）');
  });

  it('are told before a longer one in its unit, and how long a day is stands once', () => {
    expect(formatElapsedBefore(132 * 60, 30 * 60, 'en')).toBe('1.3 days');
    expect(formatElapsedBefore(132 * 60, 100 * 60, 'zh-Hans')).toBe('4.2 天');
    expect(formatElapsedBefore(40 * 60, 30 * 60, 'en')).toBe('30 h');
    expect(formatElapsedBefore(132 * 60, 24 * 60, 'en')).toBe('1 day');
    expect(formatElapsedBefore(132 * 60, 60, 'en')).toBe('60 min');
  });

  it('are compared with a stated time, of workdays by its hours', () => {
    expect(formatStated(workday, undefined, 'en')).toBe('2 workdays (16 h)');
    expect(formatStated({ min: 5, likely: 8, max: 12, unit: 'workday' }, undefined, 'zh-Hans')).toBe(
      '5–12 个工作日，即 1.7 天至 4 天（每天 24 小时）',
    );
    expect(formatStated({ min: 12, likely: 13, max: 15, unit: 'workday' }, undefined, 'en')).toBe(
      '12–15 workdays (4 days to 5 days of 24 h)',
    );
    expect(formatStated({ likely: 1, unit: 'workday' }, undefined, 'en')).toBe('1 workday (8 h)');
    expect(formatStated(day, undefined, 'zh-Hans')).toBe('2 天');
    expect(formatStated({ min: 1, likely: 2, max: 3, unit: 'day' }, undefined, 'en')).toBe('1–3 days');
    expect(formatStated({ likely: 1, unit: 'day' }, undefined, 'en')).toBe('1 day');
  });
});
