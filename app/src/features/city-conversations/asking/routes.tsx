import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { frameOf } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { listAreas } from '../../areas/index.ts';
import type { Status } from '../../staff/index.ts';
import { conversationMessages } from '../messages.ts';
import { conversationPath } from '../paths.ts';
import { conversationPageMessages } from '../register/messages.ts';
import { type AskError, askConversation } from './ask-conversation.ts';
import { AskFields } from './ask-fields.tsx';
import { askForm } from './ask-form.ts';
import { comingMoments } from './coming-moments.ts';

const path = '/stadsgesprekken/aanvragen';
const status = { 'not-signed-in': 403, 'one-at-a-time': 409 } as const satisfies Record<AskError['kind'], number>;

/** A resident asks for a conversation. */
export function askRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(path, requirePerson, (c) => page(c, deps, emptyForm()));
  routes.post(path, requirePerson, async (c) => {
    const form = await readForm(c, askForm(c.get('locale')));
    if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
    const asked = await askConversation(deps, c.get('actor'), form.value);
    if (asked.ok) return c.redirect(`${conversationPath(asked.value.id)}?klaar=gevraagd`, 303);
    const code = status[asked.error.kind];
    if (asked.error.kind === 'not-signed-in') throw new HTTPException(code);
    const text = conversationPageMessages(c.get('locale')).error.oneAtATime;
    return page(c, deps, withError(form.state, '', text), code);
  });
  return routes;
}

async function page(c: AppContext, deps: Deps, state: FormState, code: Status = 200) {
  const frame = frameOf(c, deps);
  const { locale } = frame;
  const [areas, moments] = await Promise.all([listAreas(deps.db), comingMoments(deps.db, deps.now())]);
  const t = conversationPageMessages(locale);
  return c.html(
    <Page
      frame={frame}
      title={t.askTitle}
      errors={state}
      breadcrumbs={[{ href: '/stadsgesprekken', label: conversationMessages(locale).title }]}
    >
      <PageTitle lead={t.askLead}>{t.askTitle}</PageTitle>
      <Form action={path} state={state} once>
        <AskFields areas={areas} moments={moments} locale={locale} />
        <SubmitRow label={t.send} />
      </Form>
    </Page>,
    code,
  );
}
