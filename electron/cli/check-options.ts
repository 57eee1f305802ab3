import type { CheckOptions } from '../../shared/rules/engine.ts';
import { PROFILES } from '../../shared/rules/rule.ts';
import { calendarDate } from './arguments.ts';
import type { Arguments, Option } from './command.ts';
import type { CliContext } from './io.ts';

/** Options of every command that checks. */
export const CHECK_OPTIONS = {
  profile: {
    type: 'string',
    value: PROFILES,
    about: {
      en: 'the least that is asked for; a document may ask for more, never for less',
      'zh-Hans': '最低要求；文档可以提高，不能降低',
    },
  },
  date: {
    type: 'string',
    value: 'YYYY-MM-DD',
    about: { en: 'check as on this day (default: today)', 'zh-Hans': '按该日期检查（缺省：今天）' },
  },
} as const satisfies Readonly<Record<string, Option>>;

/**
 * Day and floor of a check as they were typed.
 * @throws UsageError for a date that is none
 */
export function checkOptionsOf({ today }: CliContext, args: Arguments): Pick<CheckOptions, 'today' | 'floor'> {
  const floor = PROFILES.find((profile) => profile === args.text('profile'));
  return { today: calendarDate(args, 'date') ?? today, ...(floor ? { floor } : {}) };
}
