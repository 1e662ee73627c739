import { SheetList } from "../annex/sheet-list";
import { AnnexList } from "../annex/annex-list";
import { Questions } from "../annex/questions";
import { Counts } from "../annex/counts";
import { Findings } from "../findings/findings";
import { Outputs } from "../outputs/outputs";
import { usePane } from "./pane-context";

/** The results; fetched together with the rules, after the first paint. */
export default function ReviewView() {
  const { state } = usePane();
  const annexReview = state.reviewed?.review.annexes[state.annexIndex];
  return (
    <>
      <SheetList />
      <AnnexList />
      {annexReview !== undefined && (
        <>
          <Questions annexReview={annexReview} />
          <Counts annexReview={annexReview} />
          <Outputs />
          <Findings annexReview={annexReview} />
        </>
      )}
    </>
  );
}
