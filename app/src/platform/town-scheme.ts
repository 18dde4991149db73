/** Something to choose from in a scheme; the key never changes, the words may. */
export type SchemeOption = { key: string; name: string };

/** A kind of plan and the most that a scheme gives for one, in whole cents, for the whole plan or for each person. */
export type SchemePlanKind = SchemeOption & {
  mostCents: number;
  per: 'plan' | 'person';
  /** Asks for a drawing of how it is now and how it becomes. */
  drawing: boolean;
};

/** What the applicant has to hand in beside the plan and the budget. */
export const schemeParts = ['neighbours', 'quotes'] as const;
export type SchemePart = (typeof schemeParts)[number];

/** What a Right to Challenge asks beside; the ordinance of the town says it. */
export type ChallengeRules = {
  /** Why a request can be refused, each as a question to which yes stands in the way. */
  grounds: readonly (SchemeOption & { question: string })[];
  /** On what the present way and the proposed one are compared. */
  comparison: readonly SchemeOption[];
  /** How many residents must support it before the talks. */
  supporters: number;
  /** Working days by which the decision can be put off once. */
  extensionDays: number;
  /** Months between two looks at how it goes. */
  monitoringMonths: number;
};

/** The rules of a scheme, all of them data. Texts are written by officers, in Dutch. */
export type SchemeRules = {
  name: string;
  /** What the money is for, and for whom, in a few plain sentences. */
  about: string;
  whoMay: readonly SchemeOption[];
  purposes: readonly SchemeOption[];
  /** What it is never for, one sentence each. */
  notFor: readonly string[];
  kinds: readonly SchemePlanKind[];
  criteria: readonly (SchemeOption & { explained: string })[];
  parts: readonly SchemePart[];
  /**
   * Working days for the decision; calendar days to answer a question; weeks to object, from there to decide on an objection
   * (Awb 7:10: six, twelve with a committee) and, after the plan, to report.
   */
  terms: {
    decisionDays: number;
    answerDays: number;
    objectionWeeks: number;
    objectionDecisionWeeks: number;
    reportWeeks: number;
  };
  /** The most that is kept for the unforeseen, as a whole percentage of the costs. */
  unforeseenPercent: number;
  yearlyCents: number;
  /** Ceilings of areas within that of the town, by the code of the area; an area without one has only that of the town. */
  areas: readonly { code: string; cents: number }[];
  /** The body that advises; without one the decision follows the check by the secretary. */
  council: { name: string; seats: number; meetingsPerYear: number } | null;
  decidedBy: string;
  letters: { granted: string; refused: string; objection: string; appeal: string; signature: string };
  /** What is left of a grant is asked back from this amount on; below it, asking costs more than it brings. */
  reclaimFromCents: number;
  /** Only of the kind `challenge`; with it an application walks the steps of a challenge. */
  challenge: ChallengeRules | null;
};

/** A scheme with which a town begins. */
export type ConfiguredScheme = { kind: 'subsidy' | 'challenge'; key: string; rules: SchemeRules };
