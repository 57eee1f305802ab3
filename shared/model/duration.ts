import type { Service } from './schema/document.ts';
import type { Duration, TimeUnit } from './schema/values.ts';

type Calendar = NonNullable<Service['calendar']>;

/** Where the service states none: eight hours a day. */
const USUAL_CALENDAR = { hoursPerDay: 8 } as const;

const MINUTES: Readonly<Record<Exclude<TimeUnit, 'workday'>, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 24 * 60,
  week: 7 * 24 * 60,
  month: 30 * 24 * 60,
};

/**
 * Minutes of elapsed service time. A `day`, `week` or `month` is a calendar one (24 h, 7 days, 30 days); a `workday` has
 * the service's working hours.
 */
export function toMinutes(value: number, unit: TimeUnit, calendar?: Calendar): number {
  if (unit === 'workday') return value * (calendar?.hoursPerDay ?? USUAL_CALENDAR.hoursPerDay) * 60;
  return value * MINUTES[unit];
}

const UNITS: Readonly<Record<TimeUnit, { en: string; 'zh-Hans': string }>> = {
  second: { en: ' s', 'zh-Hans': ' 秒' },
  minute: { en: ' min', 'zh-Hans': ' 分钟' },
  hour: { en: ' h', 'zh-Hans': ' 小时' },
  day: { en: ' d', 'zh-Hans': ' 天' },
  workday: { en: ' workdays', 'zh-Hans': ' 个工作日' },
  week: { en: ' wk', 'zh-Hans': ' 周' },
  month: { en: ' mo', 'zh-Hans': ' 个月' },
};

function amount(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A short text such as `6 min` or `2–5 天`: the range where one is given, else the likely value. */
export function formatDuration(duration: Duration, language: string): string {
  const { min, likely, max, unit } = duration;
  const words = UNITS[unit][language.startsWith('zh') ? 'zh-Hans' : 'en'];
  const one = unit === 'workday' && likely === 1 && min === undefined && max === undefined;
  const [least, most] = [amount(min ?? likely), amount(max ?? likely)];
  const shown = least === most ? amount(likely) : `${least}–${most}`;
  return `${shown}${one && words === ' workdays' ? ' workday' : words}`;
}
