import { laneName } from '../../../shared/import/account.ts';
import type { DraftLane, Key } from '../../../shared/import/draft.ts';
import { importSentences } from '../../../shared/locales/import.ts';
import { LANE_ROLES, type LaneRole } from '../../../shared/model/schema/drawing.ts';
import { LANE_NAMES } from '../../../shared/model/terms.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { SelectField } from '../inspector/fields.tsx';

interface LaneRolesProps {
  readonly lanes: readonly DraftLane[];
  readonly roles: Readonly<Record<Key, LaneRole>>;
  readonly onChange: (lane: Key, role: LaneRole | undefined) => void;
}

/** The role of each lane, as guessed, to be put right. */
export function LaneRoles({ lanes, roles, onChange }: LaneRolesProps) {
  const words = useSentences(importSentences);
  const language = useLanguage();
  const missing = lanes.filter(({ key }) => roles[key] === undefined).length;
  if (lanes.length === 0) return null;
  const options = LANE_ROLES.map((role) => [role, LANE_NAMES[role][language] ?? role] as const);
  return (
    <fieldset className="import-lanes">
      <legend className="section-title">{words.lanes}</legend>
      {lanes.map((lane) => (
        <SelectField
          key={lane.key}
          label={laneName(lane) || words.unnamed}
          value={roles[lane.key]}
          empty={words.leaveOut}
          options={options}
          onChange={(chosen) =>
            onChange(
              lane.key,
              LANE_ROLES.find((role) => role === chosen),
            )
          }
        />
      ))}
      {missing > 0 && <p className="quiet">{words.rolesMissing(missing)}</p>}
    </fieldset>
  );
}
