import { laneName, suggestedRoles } from '../../shared/import/account.ts';
import type { DraftLane, ImportDraft, Key } from '../../shared/import/draft.ts';
import { LANE_ROLES, type LaneRole } from '../../shared/model/schema/drawing.ts';
import { languageTag } from '../../shared/model/schema/values.ts';
import { type Arguments, UsageError } from './command.ts';

/** A role that was typed for the lanes of a name. */
export interface RoleWish {
  readonly lane: string;
  readonly role: LaneRole;
}

/**
 * The roles typed as `Lane name=role`; the name may hold equals signs itself.
 * @throws UsageError for what is not written so, or names no role
 */
export function roleWishesOf(args: Arguments): readonly RoleWish[] {
  return args.texts('role').map((typed) => {
    const at = typed.lastIndexOf('=');
    const [lane, word] = [typed.slice(0, Math.max(0, at)).trim(), typed.slice(at + 1).trim()];
    const role = LANE_ROLES.find((known) => known === word);
    if (lane !== '' && role !== undefined) return { lane, role };
    throw new UsageError({
      en: `--role: expected "Lane name=role" with one of ${LANE_ROLES.join(', ')}, found "${typed}".`,
      'zh-Hans': `--role：应为“泳道名称=角色”，角色为 ${LANE_ROLES.join('、')} 之一，实为“${typed}”。`,
    });
  });
}

/**
 * The language of texts that do not say theirs.
 * @throws UsageError for what is no language tag
 */
export function textLanguageOf(args: Arguments): string | undefined {
  const typed = args.text('language');
  if (typed === undefined || languageTag.safeParse(typed).success) return typed;
  throw new UsageError({ en: `Not a language tag: "${typed}".`, 'zh-Hans': `不是语言标签：“${typed}”。` });
}

/** The roles of a draft's lanes: as typed, else as the file or their names suggest. */
export function rolesFor(draft: ImportDraft, wishes: readonly RoleWish[]): Readonly<Record<Key, LaneRole>> {
  const typed = draft.lanes.flatMap((lane) => {
    const wish = wishes.find(({ lane: name }) => isCalled(lane, name));
    return wish ? [[lane.key, wish.role] as const] : [];
  });
  return { ...suggestedRoles(draft), ...Object.fromEntries(typed) };
}

/**
 * A name that no lane has is a slip of the pen: it is told before anything is written.
 * @throws UsageError where every file was read and a wish fits none of their lanes
 */
export function requireRolesUsed(wishes: readonly RoleWish[], drafts: readonly ImportDraft[], allRead: boolean): void {
  const lanes = drafts.flatMap((draft) => draft.lanes);
  const idle = wishes.find(({ lane: name }) => !lanes.some((lane) => isCalled(lane, name)));
  if (!idle || !allRead) return;
  const names = [...new Set(lanes.map(laneName))];
  throw new UsageError({
    en: `--role: no lane is called "${idle.lane}"; there are: ${names.join(', ') || 'none'}. Nothing was written.`,
    'zh-Hans': `--role：没有名为“${idle.lane}”的泳道；现有：${names.join('、') || '无'}。没有写入任何内容。`,
  });
}

function isCalled({ key, name }: DraftLane, typed: string): boolean {
  return key === typed || Object.values(name).some((text) => text.trim() === typed);
}
