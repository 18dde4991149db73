import { followThread } from './follow-thread.ts';

/**
 * Has a thread of its own do a task and resolves with its one answer, so that no page waits for work of seconds. `file`
 * is the whole path of the thread's first module; rejects where it fails, or ends without an answer.
 */
export async function askThread<Answer>(file: string, task: unknown): Promise<Answer> {
  const answers: Answer[] = [];
  await followThread<Answer>(file, task, (answer) => {
    answers.push(answer);
    return 'go-on';
  });
  if (answers.length === 0) throw new Error(`The thread of ${file} ended without an answer.`);
  return answers[0] as Answer;
}
