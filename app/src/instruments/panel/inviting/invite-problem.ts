import { HTTPException } from 'hono/http-exception';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { DrawError } from './draw-invitations.ts';
import { inviteMessages } from './invite-messages.ts';
import type { FrameError } from './read-frame.ts';
import type { InviteError } from './upload-frame.ts';

/** The HTTP status that goes with each refusal of a list or a draw. */
export const inviteStatus = {
  'not-found': 404,
  'not-allowed': 403,
  'already-invited': 409,
  'other-frame': 409,
  'too-many': 422,
  'bad-seed': 422,
  'empty-areas': 422,
  'empty-file': 422,
  'not-text': 415,
  undecodable: 422,
  'bad-quotes': 422,
  'no-address-column': 422,
  'no-rows': 422,
} as const satisfies Record<(InviteError | FrameError | DrawError)['kind'], number>;

/** What to tell about a list that was not accepted. */
export function uploadProblem(error: InviteError | FrameError, locale: Locale): string {
  const t = inviteMessages(locale).errors;
  switch (error.kind) {
    case 'not-found':
    case 'not-allowed':
      throw new HTTPException(inviteStatus[error.kind]);
    case 'bad-quotes':
      return t['bad-quotes'](error.line);
    case 'already-invited':
    case 'empty-file':
    case 'not-text':
    case 'undecodable':
    case 'no-address-column':
    case 'no-rows':
      return t[error.kind];
  }
}

/** Why nothing was drawn, and at which field. */
export function drawProblem(error: DrawError, locale: Locale): { field: string; message: string } {
  const t = inviteMessages(locale).errors;
  switch (error.kind) {
    case 'not-found':
    case 'not-allowed':
      throw new HTTPException(inviteStatus[error.kind]);
    case 'already-invited':
    case 'other-frame':
      return { field: '', message: t[error.kind] };
    case 'too-many':
      return { field: 'count', message: t['too-many'](formatCount(error.rows, locale)) };
    case 'empty-areas': {
      const names = error.areas.map((area) => area || inviteMessages(locale).noArea);
      return { field: 'emptyAreas', message: t['empty-areas'](names.join(', ')) };
    }
    case 'bad-seed':
      return { field: 'seed', message: t['bad-seed'] };
  }
}
