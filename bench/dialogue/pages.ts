import { setTimeout as sleep } from 'node:timers/promises';

/** Opens a page again and again until `until` is over; answers the milliseconds of each, ascending. */
export async function openAgain(address: string, until: Promise<unknown>, everyMs: number): Promise<number[]> {
  let going = true;
  const over = until.finally(() => {
    going = false;
  });
  const took: number[] = [];
  while (going) {
    const from = performance.now();
    const page = await fetch(address);
    await page.text();
    if (!page.ok) throw new Error(`${address} answered ${page.status}.`);
    took.push(performance.now() - from);
    await sleep(everyMs);
  }
  await over;
  return took.sort((a, b) => a - b);
}

/** The value below which this part of an ascending list lies. */
export function at(list: readonly number[], part: number): number {
  return list[Math.floor(list.length * part)] ?? 0;
}
