export type Loop = { stop(): Promise<void> };

/**
 * Does something again and again, one run at a time, with a pause after each. A run that answers true had more to do
 * than it could and is repeated at once. A run that fails (the database is away) is reported and tried again.
 */
export function startLoop(
  run: () => Promise<boolean>,
  options: { pauseMs: number; pauseAfterErrorMs?: number; onError: (error: unknown) => void },
): Loop {
  let stopping = false;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const running = (async () => {
    while (!stopping) {
      let more = false;
      let ms = options.pauseMs;
      try {
        more = await run();
      } catch (error) {
        options.onError(error);
        ms = options.pauseAfterErrorMs ?? ms;
      }
      if (!more && !stopping) await pause(ms);
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
