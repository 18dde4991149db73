/** What somebody gives as a formal view, whichever way it comes. */
export type ViewDraft = {
  name: string;
  onBehalfOf: string;
  postalAddress: string;
  /** Empty where none was given. */
  email: string;
  /** Why it is their concern; empty where that is not asked. */
  interest: string;
  body: string;
};

/** The most characters of each part. */
export const viewLimits = {
  name: 120,
  onBehalfOf: 200,
  postalAddress: 300,
  email: 254,
  interest: 2000,
  about: 300,
  body: 20_000,
} as const;

/** The most bytes of a form with a view: four bytes a character, each sent as three. */
export const viewBytes = 400_000;
