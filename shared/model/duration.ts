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

/** What stands behind an amount; `one` behind a single one, where that is another word. */
interface UnitWords {
  readonly en: string;
  readonly one?: string;
  readonly 'zh-Hans': string;
}

const UNITS: Readonly<Record<TimeUnit, UnitWords>> = {
  second: { en: ' s', 'zh-Hans': ' 秒' },
  minute: { en: ' min', 'zh-Hans': ' 分钟' },
  hour: { en: ' h', 'zh-Hans': ' 小时' },
  day: { en: ' d', 'zh-Hans': ' 天' },
  workday: { en: ' workdays', one: ' workday', 'zh-Hans': ' 个工作日' },
  week: { en: ' wk', 'zh-Hans': ' 周' },
  month: { en: ' mo', 'zh-Hans': ' 个月' },
};

/** Days in full, as they stand beside those that say how long they are. */
const FULL_DAYS: UnitWords = { en: ' days', one: ' day', 'zh-Hans': ' 天' };

function amount(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A short text such as `6 min` or `2–5 天`: the range where one is given, else the likely value. */
export function formatDuration(duration: Duration, language: string): string {
  return withUnit(duration, UNITS[duration.unit], language);
}

function withUnit(duration: Duration, { en, one = en, 'zh-Hans': chinese }: UnitWords, language: string): string {
  const english = isOne(duration) ? one : en;
  return `${rangeOf(duration)}${language.startsWith('zh') ? chinese : english}`;
}

function rangeOf({ min, likely, max }: Duration): string {
  const [least, most] = [amount(min ?? likely), amount(max ?? likely)];
  return least === most ? amount(likely) : `${least}–${most}`;
}

function isOne({ min, likely, max }: Duration): boolean {
  return likely === 1 && min === undefined && max === undefined;
}

/** The sum of times: in the unit that all are stated in, else, and where it is of many minutes, in minutes or hours. */
export function formatSum(times: readonly Duration[], calendar: Calendar | undefined, language: string): string {
  const [first] = times;
  if (!first) return '';
  const { unit } = first;
  const minutes = times.reduce((sum, time) => sum + toMinutes(time.likely, time.unit, calendar), 0);
  const reads = times.length === 1 || minutes < MANY_MINUTES || toMinutes(1, unit) >= MINUTES.hour;
  if (!reads || times.some((time) => time.unit !== unit)) return formatMinutes(minutes, language);
  return formatDuration({ likely: times.reduce((sum, { likely }) => sum + likely, 0), unit }, language);
}

const MANY_MINUTES = 2 * 60;

/** Minutes in minutes, from two hours on in hours; never in days, which are 24 hours to some and a day’s work to others. */
function formatMinutes(minutes: number, language: string): string {
  const [unit, size] = minutes >= MANY_MINUTES ? (['hour', 60] as const) : (['minute', 1] as const);
  return formatDuration({ likely: tenths(minutes / size), unit }, language);
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}

const THREE_DAYS = 3 * MINUTES.day;

/** Minutes as they pass by the clock: from three days on in days that say how long they are. */
export function formatElapsed(minutes: number, language: string): string {
  const text = formatElapsedBefore(minutes, minutes, language);
  if (minutes < THREE_DAYS) return text;
  return language.startsWith('zh') ? `${text}（每天 24 小时）` : `${text} of 24 h`;
}

/** Minutes told before more of them: in days where those are, which say how long a day is; less than a day never is. */
export function formatElapsedBefore(more: number, minutes: number, language: string): string {
  if (more < THREE_DAYS || minutes < MINUTES.day) return formatMinutes(minutes, language);
  return withUnit({ likely: tenths(minutes / MINUTES.day), unit: 'day' }, FULL_DAYS, language);
}

/**
 * A time as it was stated; days in full, as they stand beside those that say how long they are, and of workdays also how long
 * they are by the clock, to compare them by: `2 workdays (16 h)`.
 */
export function formatStated(duration: Duration, calendar: Calendar | undefined, language: string): string {
  if (duration.unit === 'day') return withUnit(duration, FULL_DAYS, language);
  const text = formatDuration(duration, language);
  if (duration.unit !== 'workday') return text;
  const passed = formatPassed(duration, calendar, language);
  return language.startsWith('zh') ? `${text}，即 ${passed}` : `${text} (${passed})`;
}

/** How long a time is by the clock, from the least to the most. */
function formatPassed({ min, likely, max, unit }: Duration, calendar: Calendar | undefined, language: string): string {
  const minutes = (value: number) => toMinutes(value, unit, calendar);
  const [least, most] = [minutes(min ?? likely), minutes(max ?? likely)];
  const text = formatElapsed(most, language);
  if (least === most) return text;
  return `${formatElapsedBefore(most, least, language)}${language.startsWith('zh') ? '至 ' : ' to '}${text}`;
}
