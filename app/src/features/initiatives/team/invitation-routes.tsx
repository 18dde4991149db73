import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { type Frame, frameOf } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { initiativeHref, teamHref } from '../initiative-href.ts';
import { initiativeMessages } from '../messages.ts';
import { acceptInvitation, findInvitation, type Invited } from './invitations.ts';
import { teamMessages } from './messages.ts';

const path = '/teamuitnodiging/:token{[A-Za-z0-9_-]{1,64}}';

/** Answering an invitation: who has the link of the mail joins with the account that they have or make. */
export function invitationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const gone = (c: AppContext) => c.html(<GonePage frame={frameOf(c, deps)} />, 404);

  routes.get(path, async (c) => {
    const invited = await findInvitation(deps, c.req.param('token'));
    if (!invited) return gone(c);
    return c.html(<InvitationPage frame={frameOf(c, deps)} invited={invited} path={c.req.path} />);
  });

  routes.post(path, async (c) => {
    const joined = await acceptInvitation(deps, c.get('actor'), c.req.param('token'));
    if (joined.ok) {
      const { slug, initiator } = joined.value;
      return c.redirect(`${initiator ? teamHref(slug) : initiativeHref(slug)}?klaar=joined`, 303);
    }
    switch (joined.error.kind) {
      case 'invitation-not-found':
        return gone(c);
      case 'not-allowed':
        return c.redirect(`/inloggen?terug=${encodeURIComponent(c.req.path)}`, 303);
    }
  });

  return routes;
}

function InvitationPage({ frame, invited, path: own }: { frame: Frame; invited: Invited; path: string }) {
  const t = teamMessages(frame.locale);
  return (
    <Page frame={frame} title={t.invitedTitle}>
      <PageTitle lead={<Written>{t.invitedText(invited.name)}</Written>}>{t.invitedTitle}</PageTitle>
      <Paragraph>
        <Written>{invited.what}</Written>
      </Paragraph>
      <Paragraph>{t.invitedAs[invited.role]}</Paragraph>
      {frame.actor.kind === 'visitor' ? (
        <>
          <Paragraph soft>{t.signInFirst}</Paragraph>
          <Buttons>
            <ButtonLink href={`/inloggen?terug=${encodeURIComponent(own)}`}>{t.signIn}</ButtonLink>
          </Buttons>
        </>
      ) : (
        <Form action={own}>
          <SubmitRow label={t.join} />
        </Form>
      )}
    </Page>
  );
}

function GonePage({ frame }: { frame: Frame }) {
  const t = teamMessages(frame.locale);
  return (
    <Page frame={frame} title={t.goneTitle}>
      <PageTitle lead={t.goneText}>{t.goneTitle}</PageTitle>
      <LinkMore href="/initiatieven">{initiativeMessages(frame.locale).listTitle}</LinkMore>
    </Page>
  );
}
