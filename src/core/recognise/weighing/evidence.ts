/** Named evidence: what is seen of a column, and how much of it (mostly 1, or a share). */
export type Evidence = ReadonlyMap<string, number>;

export type EvidenceList = (readonly [name: string, amount: number])[];
