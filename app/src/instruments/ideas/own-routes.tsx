import { Hono } from 'hono';
import type { Instruments } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { emptyForm, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { changeIdea, withdrawIdea } from './change-idea.ts';
import { ChangePage, WithdrawPage } from './change-pages.tsx';
import { formMessages } from './form-messages.ts';
import { checkIdea, ideaFields } from './idea-form.ts';
import { problem, visibleIdea } from './idea-routes.tsx';
import { wordsOf } from './nouns.ts';
import { personalQuestion } from './personal-question.tsx';
import { problemStatus, problemText } from './problems.ts';
import { settingsOf } from './settings.ts';

/** What somebody can do with an idea of their own: change it shortly after, or take it back. */
export function ownRoutes(deps: Deps, instruments: Pick<Instruments, 'of'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/ideeen/:id{[0-9]{1,15}}/wijzig', async (c) => {
    const found = await visibleIdea(c, deps, instruments);
    if (!found) return c.notFound();
    if (!found.idea.mine) return problem(c, deps, { kind: 'not-yours' });
    const { title, body } = found.idea;
    const words = wordsOf(settingsOf(found.step).noun, c.get('locale'));
    return c.html(
      <ChangePage frame={frameOf(c, deps)} idea={found.idea} state={emptyForm({ title, body })} words={words} />,
    );
  });

  routes.post('/ideeen/:id{[0-9]{1,15}}/wijzig', async (c) => {
    const found = await visibleIdea(c, deps, instruments);
    if (!found) return c.notFound();
    const { idea, actor } = found;
    const settings = settingsOf(found.step);
    const words = wordsOf(settings.noun, c.get('locale'));
    const read = await readForm(c, ideaFields.pick({ title: true, body: true, moderatorFirst: true }));
    const show = (state: typeof read.state, status: 403 | 404 | 409 | 410 | 413 | 415 | 422, personal = false) =>
      c.html(
        <ChangePage frame={frameOf(c, deps)} idea={idea} state={state} words={words} personal={personal} />,
        status,
      );
    if (!read.ok) return show(read.state, formStatus[read.kind]);
    const texts = formMessages(c.get('locale')).fields(words);
    const checked = checkIdea(read.value, { ...settings, askPlace: 'no' }, texts);
    if (checked.errors) return show({ ...read.state, errors: checked.errors }, 422);
    const { title, body } = checked.idea;
    const question = personalQuestion(`${title}\n${body}`, read.value.moderatorFirst, c.get('locale'));
    if (question) return show(withError(read.state, 'body', question), 422, true);
    const result = await changeIdea(deps, actor, { id: idea.id, title, body });
    if (!result.ok)
      return show(
        withError(read.state, '', problemText(result.error, c.get('locale'))),
        problemStatus[result.error.kind],
      );
    return c.redirect(`/ideeen/${idea.id}?klaar=${result.value.status === 'published' ? 'changed' : 'waits'}`, 303);
  });

  routes.get('/ideeen/:id{[0-9]{1,15}}/trek-in', async (c) => {
    const found = await visibleIdea(c, deps, instruments);
    if (!found) return c.notFound();
    if (!found.idea.mine) return problem(c, deps, { kind: 'not-yours' });
    const words = wordsOf(settingsOf(found.step).noun, c.get('locale'));
    return c.html(<WithdrawPage frame={frameOf(c, deps)} idea={found.idea} words={words} />);
  });

  routes.post('/ideeen/:id{[0-9]{1,15}}/trek-in', async (c) => {
    const found = await visibleIdea(c, deps, instruments);
    if (!found) return c.notFound();
    const result = await withdrawIdea(deps, found.actor, found.idea.id);
    return result.ok
      ? c.redirect(`${instruments.of(found.step).home(found.step)}?klaar=withdrawn`, 303)
      : problem(c, deps, result.error);
  });

  return routes;
}
