import { HTTPException } from 'hono/http-exception';
import { type TeamError, teamStatus } from '../lock-team.ts';

/** What is not theirs to change becomes the app's own error page; any other error is the caller's to show. */
export function throwUnless<E extends { kind: string }>(error: E | TeamError): Exclude<E, TeamError> {
  if (error.kind === 'initiative-not-found' || error.kind === 'not-allowed')
    throw new HTTPException(teamStatus[error.kind as TeamError['kind']]);
  return error as Exclude<E, TeamError>;
}
