import type { rules } from "../../core/rules/registry";
import type { Rule, Vocabulary } from "../../core/rules/rule";

/** What is wrong, why it matters, what to do: never one without the others. */
export type Saying = { readonly what: string; readonly why: string; readonly todo: string };

/** Values as this language writes them, and the cell in A1. */
type Shown<Names extends readonly string[]> = Readonly<Record<Names[number] | "cell", string>>;

type Said<V extends Vocabulary> = {
  readonly [Says in keyof V]: (values: Shown<V[Says]>) => Saying;
};

type SentencesOf<R> =
  R extends Rule<string, infer V> ? { readonly title: string; readonly says: Said<V> } : never;

type EveryRule = (typeof rules)[number];
export type RuleId = EveryRule["id"];

/** Read off the registry: a rule, a saying or a value without its sentence does not compile. */
export type RuleSentences = {
  readonly [R in EveryRule as R["id"]]: SentencesOf<R>;
};
