import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { readBody } from '../../platform/http/read-body.ts';
import type { SignInFirst } from '../../platform/identity/require-staff.ts';
import { maxPictureBytes } from '../../platform/pictures/index.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { SendAgainPage } from './send-again-page.tsx';

/** Keeps what was typed in a form that came after the session had ended: the page carries it until it is sent again. */
export async function sendAgain(c: AppContext, deps: Deps, { staff }: SignInFirst): Promise<Response> {
  const body = await readBody(c.req.raw, maxPictureBytes + 200_000);
  const entries = body.ok ? [...body.value.entries()] : [];
  const fields = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const withFile = entries.some(([, value]) => typeof value !== 'string' && value.size > 0);
  c.header('cache-control', 'no-store');
  const page = (
    <SendAgainPage frame={frameOf(c, deps)} fields={body.ok ? fields : null} withFile={withFile} staff={staff} />
  );
  return c.html(page, 401);
}
