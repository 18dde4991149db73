import type { Lottery, Progress } from '../optimise.ts';
import type { Objective, Problem } from '../problem.ts';
import type { Given, Options } from './command.ts';
import { optimiseInThread } from './optimise-thread.ts';
import { remark } from './output.ts';
import { UsageError } from './usage.ts';

export const optimiseOptions: Options = {
  objective: { value: 'NAME', help: 'leximin (otherwise), maximin, nash or goldilocks' },
  gamma: { value: 'NUMBER', help: 'for goldilocks: how much a low chance weighs against a high one; 1 otherwise' },
  'time-limit': { value: 'SECONDS', help: 'stop then, with the best so far' },
  progress: { help: 'say how far it is, also where nobody watches' },
};

/** The objective that was asked for. */
export function objectiveOf(options: Given): Objective {
  const kind = options.text('objective') ?? 'leximin';
  const gamma = options.number('gamma', (value) => value > 0, 'a number above 0');
  if (gamma !== undefined && kind !== 'goldilocks') throw new UsageError('--gamma is for --objective goldilocks.');
  switch (kind) {
    case 'leximin':
    case 'maximin':
    case 'nash':
      return { kind };
    case 'goldilocks':
      return gamma === undefined ? { kind } : { kind, gamma };
    default:
      throw new UsageError(`--objective must be leximin, maximin, nash or goldilocks, not "${kind}".`);
  }
}

/** Optimises with progress on stderr; Ctrl-C and the time limit end it with the best so far. */
export async function runOptimise(problem: Problem, options: Given): Promise<Lottery> {
  const objective = objectiveOf(options);
  const seconds = options.number('time-limit', (value) => value > 0, 'a number of seconds');
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  const progress = progressLine(options.flag('progress'));
  try {
    const lottery = await optimiseInThread(problem, objective, {
      signal: stop.signal,
      onProgress: progress.show,
      ...(seconds === undefined ? {} : { timeLimitMs: seconds * 1000 }),
    });
    progress.end();
    if (lottery.certificate.by === 'nothing')
      remark(
        `Stopped ${stop.signal.aborted ? 'by hand' : 'at the time limit'}: this is the best so far, and it is not exact.`,
      );
    return lottery;
  } finally {
    progress.end();
    process.off('SIGINT', onInterrupt);
  }
}

const phases: Record<Progress['phase'], string> = {
  feasibility: 'is there a panel?',
  probabilities: 'the best chances',
  panels: 'panels for these chances',
  'column-generation': 'chances over all panels',
};

/** One line on a terminal, written over; with --progress elsewhere a line for each second in which something changed. */
function progressLine(asked: boolean) {
  const terminal = process.stderr.isTTY;
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    show({ phase, left, panels }: Progress): void {
      if (!terminal && !asked) return;
      const now = performance.now();
      if (now - last < (terminal ? 100 : 1000)) return;
      last = now;
      const text = `${phases[phase]}: ${Math.round(100 * (1 - left))} % done, ${panels} panels`;
      shown = terminal;
      process.stderr.write(terminal ? `\r\u{1b}[K${text}` : `${text}\n`);
    },
    end(): void {
      if (shown) process.stderr.write('\r\u{1b}[K');
      shown = false;
    },
  };
}
