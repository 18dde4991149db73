/** Answers how many milliseconds to wait before the next mail, so that there are so many in a second, evenly spread. */
export function pacer(clock: () => number = () => performance.now()): (perSecond: number) => number {
  let next = clock();
  return (perSecond) => {
    const now = clock();
    const slot = Math.max(next, now);
    next = slot + 1000 / perSecond;
    return slot - now;
  };
}
