import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Role, ValueKind } from "../../../core/model/column";
import type { ColumnMapping } from "../../../core/model/profile";
import { formatColumn } from "../../../core/sheet/address";
import { usePane } from "../../shell/pane-context";
import { Choice } from "../../shell/choice";
import { optionsOf } from "./options-of";

type Mapped = ColumnMapping["columns"][number];

const useStyles = makeStyles({
  column: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  legend: { fontWeight: tokens.fontWeightSemibold },
  sample: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly column: Mapped;
  readonly header: string;
  readonly sample: readonly string[];
  readonly onChange: (column: Mapped) => void;
};

export function ColumnChoice({ column, header, sample, onChange }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const { settings: say } = words.pane;
  const letter = formatColumn(column.column);
  const { year, kind, ...bare } = column;
  return (
    <fieldset className={styles.column}>
      <legend className={styles.legend}>{say.column(letter)}</legend>
      <div>{header === "" ? say.noHeader : header}</div>
      {sample.length > 0 && <p className={styles.sample}>{say.sampleCells(sample.join(" · "))}</p>}
      <Choice<Role>
        label={say.role}
        value={column.role}
        options={optionsOf(words.terms.roles)}
        onChoose={(role) => {
          onChange(role === "value" ? { ...column, role } : { column: column.column, role });
        }}
      />
      {column.role === "value" && (
        <>
          <Field label={say.year} size="small">
            <Input
              size="small"
              inputMode="numeric"
              value={year === undefined ? "" : String(year)}
              onChange={(_event, { value }) => {
                const typed = Number(value.replace(/\D/g, "").slice(0, 4));
                const next = kind === undefined ? bare : { ...bare, kind };
                onChange(typed === 0 ? next : { ...next, year: typed });
              }}
            />
          </Field>
          <Choice<ValueKind>
            label={say.kind}
            value={kind ?? "actual"}
            options={optionsOf(words.terms.valueKinds)}
            onChoose={(chosen) => {
              onChange({ ...column, kind: chosen });
            }}
          />
        </>
      )}
    </fieldset>
  );
}
