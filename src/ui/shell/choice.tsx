import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Else a drop-down is as wide as its longest choice.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  /** Value and its name, in the order offered. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
};

/** A labelled drop-down that only knows its own values. */
export function Choice<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        value={value}
        onChange={(_event, chosen) => {
          const found = options.find(([one]) => one === chosen.value);
          if (found !== undefined) onChoose(found[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
