import { indicatorAt } from "../indicator-rows";
import { defineRule } from "../rule";
import { numberFaults } from "./number-sequence";

/** Lists pasted from Word often carry "1." on every row: one cause, one finding. */
const MANY = 4;

export default defineRule({
  id: "number-repeated",
  severity: "warning",
  fixes: "none",
  needs: ["ordinal"],
  vocabulary: { twice: ["number", "first"], often: ["count", "cells"] },
  *check(context) {
    const repeats = numberFaults(context).filter(({ fault }) => fault === "repeated");
    const [first] = repeats;
    if (first !== undefined && repeats.length >= MANY) {
      const cells = repeats.map(({ ordinal }) => ordinal.at);
      const values = { count: cells.length, cells };
      yield { says: "often", at: first.ordinal.at, values, reads: cells };
      return;
    }
    for (const { ordinal, before } of repeats) {
      yield {
        says: "twice",
        at: ordinal.at,
        ...indicatorAt(context.annex, ordinal.row),
        values: { number: ordinal.text, first: before.at },
        reads: [before.at, ordinal.at],
      };
    }
  },
});
