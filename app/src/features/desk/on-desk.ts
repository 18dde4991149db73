import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { loadStep, type Step } from '../steps/index.ts';
import { refuseUnlessPaper } from './refuse-unless-desk.ts';

/**
 * A handler for a page of an instrument below /balie, of the step in the address. Only who works at the desk of its
 * trajectory gets through, or who runs the initiative; `load` gives what the instrument keeps of the step, or nothing
 * where the step is not its own.
 */
export function onDesk<Part extends object>(
  deps: Deps,
  load: (step: Step) => Promise<Part | undefined>,
  handle: (c: AppContext, place: Part & { step: Step }) => Promise<Response> | Response,
) {
  return async (c: AppContext): Promise<Response> => {
    // A shared computer at the counter keeps nothing of anybody.
    c.header('cache-control', 'no-store');
    const step = await loadStep(deps.db, Number(c.req.param('stepId')), deps.now());
    const refused = refuseUnlessPaper(c, step?.projectId);
    if (refused) return refused;
    const part = step && (await load(step));
    if (!step || !part) throw new HTTPException(404);
    return handle(c, { ...part, step });
  };
}
