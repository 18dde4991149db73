export type Loop = { stop(): Promise<void> };

/**
 * Does something again and again, one run at a time, with a pause after each. A run that answers true had more to do
 * than it could and is repeated at once. A run that fails (the database is away) is reported and tried again.
 */
export function startLoop(
  run: () => Promise<boolean>,
  options: { pauseMs: number; onError: (error: unknown) => void },
): Loop {
  let stopping = false;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.pauseMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const running = (async () => {
    while (!stopping) {
      let more = false;
      try {
        more = await run();
      } catch (error) {
        options.onError(error);
      }
      if (!more && !stopping) await pause();
    }
  })();
  return {
    async stop() {
      stopping = true;
      wake();
      await running;
    },
  };
}
