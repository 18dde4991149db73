/** What a question of children is about, in one picture of few lines; drawn in a square of 48. */
export const pictograms = {
  tree: 'M24 44V26M24 34l8-7M24 31l-7-6M24 4c9 0 15 6 15 13s-6 12-15 12S9 24 9 17 15 4 24 4Z',
  play: 'M8 44 18 8h12l10 36M14 24h20M24 24v12M19 36h10',
  bike: 'M12 40a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM36 40a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 32l8-16h12l4 16M20 16l6 16h-14M17 10h6',
  water: 'M24 5c8 10 13 16 13 23a13 13 0 0 1-26 0C11 21 16 15 24 5ZM17 29a7 7 0 0 0 7 7',
  house: 'M6 24 24 8l18 16M11 20v22h26V20M20 42V30h8v12',
  book: 'M24 12c-5-4-11-5-18-5v30c7 0 13 1 18 5 5-4 11-5 18-5V7c-7 0-13 1-18 5ZM24 12v30',
  people:
    'M16 20a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM34 22a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM4 42c0-10 5-16 12-16s12 6 12 16M30 28c8-2 14 4 14 14',
  talk: 'M6 8h36v24H22L12 42V32H6ZM15 17h18M15 24h12',
  heart: 'M24 42C12 32 5 25 5 17A9 9 0 0 1 24 14a9 9 0 0 1 19 3c0 8-7 15-19 25Z',
  sun: 'M24 33a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM24 4v6M24 38v6M4 24h6M38 24h6M10 10l4 4M34 34l4 4M10 38l4-4M34 14l4-4',
  road: 'M16 6 8 42M32 6l8 36M24 8v6M24 21v6M24 34v6',
  lamp: 'M18 38h12M20 44h8M18 38c0-6-7-9-7-18a13 13 0 0 1 26 0c0 9-7 12-7 18',
} as const;
export type PictogramName = keyof typeof pictograms;
export const pictogramNames = Object.keys(pictograms) as [PictogramName, ...PictogramName[]];
