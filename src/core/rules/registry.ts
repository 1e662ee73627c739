import declaredCountDiffers from "./summary/declared-count-differs";
import planBelowGoal from "./values/plan-below-goal";
import valueMissing from "./values/value-missing";

/** Every rule; the order decides between findings at one cell. */
export const rules = [valueMissing, planBelowGoal, declaredCountDiffers] as const;
