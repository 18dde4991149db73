/** The age bands in which people tell how old they are. */
export type AgeBand = '0-17' | '18-29' | '30-44' | '45-64' | '65+';

/** The band of children and young people: that of every class, and the one that stands in every figure of reach. */
export const childrenBand = '0-17' satisfies AgeBand;
