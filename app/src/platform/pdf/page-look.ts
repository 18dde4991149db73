// Lengths in points, of which 72 are an inch. A4 is 595.28 by 841.89.

/** Room around what stands on a page; the page number stands in the lower margin. */
export const margins = { top: 64, bottom: 72, left: 68, right: 68 };

/** Sizes of letters; twelve points in Sofia Sans are as large as eleven in most typefaces. */
export const size = { title: 24, heading: { 2: 17, 3: 14, 4: 12 }, text: 12, table: 10.5, small: 9.5 } as const;

/** Extra room between the lines of a text. */
export const lineGap = 3;

/** Colours with at least 7:1 on white. */
export const ink = { text: '#1c1c1c', quiet: '#4a4a4a', rule: '#8a8a8a', link: '#0b3a8f' };
