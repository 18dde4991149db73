import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { addFile, fileProblem, fileStatus, removeFile } from '../../schemes/index.ts';
import { noticeOf, textField } from '../../staff/index.ts';
import { ownPath } from '../paths.ts';
import type { Challenge } from '../request/load-challenge.ts';
import { requestMessages } from '../request/messages.ts';
import { onDraft } from '../request/on-own-challenge.ts';
import { ownProblem, ownStatus } from '../request/own-problems.ts';
import { formBytes, openField } from './file-fields.tsx';
import { ChallengeFilesPage } from './files-page.tsx';
import { fileMessages } from './messages.ts';

type Code = 200 | 404 | 409 | 413 | 415 | 422;
const path = '/uitdagen/mijn/:id/bijlagen';

/** Adding files to one's own request, while it may be changed. */
export function challengeFileRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    path,
    onDraft(deps, (c, challenge) => page(c, deps, challenge)),
  );
  routes.post(
    path,
    onDraft(deps, async (c, challenge) => {
      const locale = c.get('locale');
      const t = fileMessages(locale);
      const fields = z.object({
        file: z.instanceof(File, { error: t.missing }),
        about: textField(120, t.aboutMissing, requestMessages(locale).tooLong),
        open: openField,
      });
      const form = await readForm(c, fields, { maxBytes: formBytes });
      if (!form.ok) return page(c, deps, challenge, form.state, formStatus[form.kind]);
      const { file, about, open } = form.value;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const wanted = { kind: 'other' as const, name: file.name, bytes, alt: about, public: open };
      const added = await addFile(deps, c.get('actor'), challenge.id, wanted);
      if (added.ok) return c.redirect(`${ownPath(challenge.id, 'files')}?klaar=bijlage`, 303);
      const { error } = added;
      if (error.kind === 'application-not-found') throw new HTTPException(404);
      if (error.kind === 'no-longer-yours-to-change') {
        const state = withError(form.state, '', ownProblem(error, locale).text);
        return page(c, deps, challenge, state, ownStatus[error.kind]);
      }
      const state = withError(form.state, 'file', fileProblem(error, locale));
      return page(c, deps, challenge, state, fileStatus[error.kind]);
    }),
  );
  routes.post(
    `${path}/:file{[0-9a-f-]{36}}/weg`,
    onDraft(deps, async (c, challenge) => {
      const file = z.uuid().safeParse(c.req.param('file'));
      if (!file.success) throw new HTTPException(404);
      const removed = await removeFile(deps, c.get('actor'), challenge.id, file.data);
      if (removed.ok) return c.redirect(`${ownPath(challenge.id, 'files')}?klaar=bijlage-weg`, 303);
      const { error } = removed;
      if (error.kind !== 'no-longer-yours-to-change') throw new HTTPException(404);
      const state = withError(emptyForm(), '', ownProblem(error, c.get('locale')).text);
      return page(c, deps, challenge, state, ownStatus[error.kind]);
    }),
  );
  return routes;
}

function page(c: AppContext, deps: Deps, challenge: Challenge, state: FormState = emptyForm(), code: Code = 200) {
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, requestMessages(c.get('locale')).done) : undefined);
  return c.html(<ChallengeFilesPage frame={frame} challenge={challenge} state={state} />, code);
}
