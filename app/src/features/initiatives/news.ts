import type { NewUpdate } from '../following/index.ts';
import { initiativeMessages } from './messages.ts';
import { newsMessages } from './news-messages.ts';
import { isOver, type Stage } from './stage.ts';

// News is written in the language of the town.
const t = newsMessages('nl');
const names = initiativeMessages('nl').stage;

/** For who follows its area or theme: something new began. Once, also where a moderator hid it and put it back. */
export function begunNews(projectId: number, what: string): NewUpdate {
  return { projectId, kind: 'news', title: t.begun, body: what, event: `initiative-begun:${projectId}` };
}

type Moved = { projectId: number; from: Stage; to: Stage; stoppedBecause: string; lesson: string };

/** For who follows it: how far it is now, and where it ended why and what others can learn of it. */
export function stageNews({ projectId, from, to, stoppedBecause, lesson }: Moved): NewUpdate {
  const goesOn = isOver(from) && !isOver(to);
  const body = [
    to === 'stopped' ? t.because(stoppedBecause) : t.from(names[from], names[to]),
    ...(isOver(to) && lesson !== '' ? [t.lesson(lesson)] : []),
  ];
  return {
    projectId,
    kind: isOver(to) ? 'closed' : 'news',
    title: goesOn ? t.goesOn : t.stage[to],
    body: body.join('\n\n'),
  };
}
