import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { REPORT_SECTIONS, type ReportOptions } from '../../shared/report/document/request.ts';
import { PROFILES } from '../../shared/rules/rule.ts';
import { calendarDate } from './arguments.ts';
import { type Arguments, UsageError } from './command.ts';
import type { CliContext } from './io.ts';

/** What a report holds, in which languages and as on which day. */
export function reportOptionsOf(context: CliContext, args: Arguments): ReportOptions {
  const floor = PROFILES.find((profile) => profile === args.text('profile'));
  return {
    languages: languagesOf(context, args),
    date: calendarDate(args, 'date') ?? context.today,
    audience: args.flag('client') ? 'client' : 'reviewer',
    sections: sectionsOf(args),
    ...(floor ? { floor } : {}),
  };
}

function languagesOf({ language }: CliContext, args: Arguments): readonly InterfaceLanguage[] {
  switch (args.text('lang')) {
    case 'both':
      return language === 'en' ? ['en', 'zh-Hans'] : ['zh-Hans', 'en'];
    case 'en':
      return ['en'];
    case 'zh':
      return ['zh-Hans'];
    default:
      return [language];
  }
}

/** @throws UsageError for a part that there is not */
function sectionsOf(args: Arguments): ReportOptions['sections'] {
  const without = (args.text('without') ?? '').split(',').filter(Boolean);
  const unknown = without.find((name) => !REPORT_SECTIONS.some((known) => known === name));
  if (unknown === undefined) return REPORT_SECTIONS.filter((name) => !without.includes(name));
  throw new UsageError({
    en: `--without: expected some of ${REPORT_SECTIONS.join(', ')}, found "${unknown}".`,
    'zh-Hans': `--without：应为 ${REPORT_SECTIONS.join('、')} 中的若干项，实为“${unknown}”。`,
  });
}
