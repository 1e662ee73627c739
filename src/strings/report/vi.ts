import { command } from "./vi/command";
import { review } from "./vi/review";

export const vi = { review, command };
