const enough = 20;
let turned = Number.NEGATIVE_INFINITY;

/**
 * Lets the event loop turn, so that a long run hears that it must stop and says how far it is. Not more often than every
 * 20 ms: a turn costs a millisecond, and in a browser four.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - turned < enough) return;
  await new Promise((resolve) => setTimeout(resolve));
  turned = performance.now();
}
