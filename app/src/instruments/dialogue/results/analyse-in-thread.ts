import { join } from 'node:path';
import { askThread } from '../../../platform/threads/ask-thread.ts';
import type { Analysis, AnalysisTask } from './analysis.ts';

/** Computes in a thread of its own: a large dialogue takes seconds, and no page waits for it. */
export function analyseInThread(task: AnalysisTask): Promise<Analysis> {
  return askThread(join(import.meta.dirname, 'analysis-worker.ts'), task);
}
