import { lines } from "./lines-vi";

export const vi = { lines };
