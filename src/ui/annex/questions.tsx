import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { answerQuestion } from "../../app/commands/changing-settings";
import type { AnnexReview } from "../../core/model/annex-review";
import type { Question, QuestionOption } from "../../core/model/question";
import { en } from "../../strings/questions/en";
import { tellOption, tellQuestion } from "../../strings/questions/tell-question";
import { vi } from "../../strings/questions/vi";
import { usePane } from "../shell/pane-context";

const QUESTIONS = { vi, en } as const;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  question: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorPaletteYellowBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    overflowWrap: "anywhere",
  },
  asked: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  options: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What the reader is not sure of: one click answers, and is remembered in the workbook. */
export function Questions({ annexReview }: { readonly annexReview: AnnexReview }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { annex, questions } = annexReview;
  if (questions.length === 0) return null;
  const strings = { questions: QUESTIONS[words.language], terms: words.terms };
  const answer = ({ id }: Question, option: QuestionOption) => {
    void answerQuestion(session, { id, option });
  };
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} className={styles.question}>
          <p className={styles.asked}>{tellQuestion(strings, annex, question)}</p>
          <div className={styles.options}>
            {question.options.map((option) => (
              <Button
                key={JSON.stringify(option)}
                size="small"
                onClick={() => {
                  answer(question, option);
                }}
              >
                {tellOption(strings, option)}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
