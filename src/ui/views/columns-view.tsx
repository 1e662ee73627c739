import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { known } from "../../core/model/known";
import type { Annex } from "../../core/model/annex";
import type { ColumnMapping } from "../../core/model/profile";
import { forgetMapping, mapColumns } from "../../app/commands/changing-settings";
import { usePane } from "../shell/pane-context";
import { ColumnChoice } from "./columns/column-choice";
import { sampleColumn } from "./columns/sample-column";
import { SecondaryPage } from "./secondary-page";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  intro: { margin: 0 },
});

/** What each column is: the question an uncertain annex asks, and the cure where the reader erred. */
export default function ColumnsView({ annex }: { readonly annex: Annex }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const [columns, setColumns] = useState<ColumnMapping["columns"]>(() => mappingOf(annex));
  const { settings: say } = words.pane;
  const { sheet, title } = annex;
  const busy = state.running !== null;
  const mapped = state.settings?.mappings.some(
    (mapping) => mapping.sheet === sheet && mapping.title === title,
  );
  const leave = () => {
    session.store.send({ kind: "view-opened", view: { kind: "review" } });
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    leave();
    void mapColumns(session, { sheet, title, columns });
  };
  return (
    <SecondaryPage heading={say.columnsHeading}>
      <form className={styles.form} onSubmit={save}>
        <p className={styles.intro}>{say.columnsIntro}</p>
        {columns.map((column, index) => (
          <ColumnChoice
            key={column.column}
            column={column}
            header={annex.columns[index]?.header ?? ""}
            sample={sampleColumn(state.reviewed?.snapshot, annex, column.column)}
            onChange={(next) => {
              setColumns(columns.map((one) => (one.column === next.column ? next : one)));
            }}
          />
        ))}
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say.columnsSave}
        </Button>
        {mapped === true && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              leave();
              void forgetMapping(session, { sheet, title });
            }}
          >
            {say.columnsForget}
          </Button>
        )}
      </form>
    </SecondaryPage>
  );
}

function mappingOf({ columns }: Annex): ColumnMapping["columns"] {
  return columns.map(({ column, role, year, kind }) => ({
    column,
    role,
    ...known({ year, kind }),
  }));
}
