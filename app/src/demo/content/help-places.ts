/** A place in the town, about in the middle of its wijk. */
export type Place = { area: string; longitude: number; latitude: number };

export const slachthuis: Place = { area: 'WK039208', longitude: 4.653, latitude: 52.374 };
export const amsterdamse: Place = { area: 'WK039207', longitude: 4.657, latitude: 52.381 };
export const parkwijk: Place = { area: 'WK039209', longitude: 4.669, latitude: 52.381 };
export const delftwijk: Place = { area: 'WK039215', longitude: 4.635, latitude: 52.408 };
export const boerhaave: Place = { area: 'WK039219', longitude: 4.655, latitude: 52.359 };
export const meerwijk: Place = { area: 'WK039221', longitude: 4.66, latitude: 52.349 };
export const centrum: Place = { area: 'WK039201', longitude: 4.637, latitude: 52.381 };
