/** Stands in a rendered mail where everybody's own link to unsubscribe comes. */
export const unsubscribePlace = 'https://unsubscribe.invalid/here';
