/** The data folder or the machine does not allow a start; the message says why, to whoever started it. */
export class CannotStart extends Error {}
