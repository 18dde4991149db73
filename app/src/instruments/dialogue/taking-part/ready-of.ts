import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import type { Dialogue } from '../dialogue.ts';
import { dialogueOf } from '../dialogue-of.ts';

/** A dialogue in which people can take part. */
export type Ready = { step: Step; dialogue: Dialogue };

/** The dialogue of the address once its officers asked the question; before that there is nothing but its own page. */
export async function readyOf(c: AppContext, deps: Deps): Promise<Ready | undefined> {
  const found = await dialogueOf(c, deps);
  return found?.dialogue && found.dialogue.question !== '' ? { step: found.step, dialogue: found.dialogue } : undefined;
}
