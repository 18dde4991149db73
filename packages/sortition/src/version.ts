/** What made a commitment; whoever checks it later knows which code to take. */
export const codeVersion = 'sortition 0.1.0';
