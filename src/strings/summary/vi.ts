import { lines } from "./lines-vi";

export const vi = { lines, workedOut: "(phần mềm tính)" };
