/** Lets the event loop turn, so that a long run hears that it must stop and says how far it is. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
