import { formatDay, formatMoment } from '../../platform/i18n/format.ts';
import type { Security } from '../../platform/identity/security.ts';
import type { OpenSession } from '../../platform/identity/sessions.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { deviceName } from './device-name.ts';
import { PasskeyButton } from './passkey-button.tsx';
import { securityMessages } from './security-messages.ts';

type Props = {
  frame: Frame;
  security: Security;
  sessions: readonly OpenSession[];
  /** Whether this session may change anything here. */
  mayChange: boolean;
};

/** How somebody signs in, and where. */
export function SecurityPage({ frame, security, sessions, mayChange }: Props) {
  const t = securityMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[{ href: '/mijn', label: t.mine }]}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {!mayChange && (
        <Alert>
          <Paragraph>{t.secondStepFirst}</Paragraph>
          <ButtonLink kind="secondary" href="/inloggen/tweede-stap?terug=/mijn/veiligheid">
            {t.showSecondStep}
          </ButtonLink>
        </Alert>
      )}
      <Section title={t.passkeys} intro={t.passkeysIntro}>
        <Passkeys frame={frame} security={security} mayChange={mayChange} />
      </Section>
      <Section title={t.app} intro={t.appIntro}>
        <CodesApp frame={frame} security={security} mayChange={mayChange} />
      </Section>
      <Section title={t.sessions}>
        <RowList>
          {sessions.map((session) => (
            <RowItem title={session.current ? t.thisBrowser : deviceName(session.userAgent) || t.unknownDevice}>
              {t.since(formatMoment(session.startedAt, frame.locale))}
            </RowItem>
          ))}
        </RowList>
        <Buttons>
          {sessions.length > 1 && (
            <Form action="/mijn/veiligheid/elders" inline label={t.endOthers}>
              <Button kind="secondary">{t.endOthers}</Button>
            </Form>
          )}
          <Form action="/uitloggen" inline label={t.signOut}>
            <Button kind="secondary">{t.signOut}</Button>
          </Form>
        </Buttons>
      </Section>
    </Page>
  );
}

type PartProps = Omit<Props, 'sessions'>;

function Passkeys({ frame, security, mayChange }: PartProps) {
  const t = securityMessages(frame.locale);
  return (
    <>
      {security.passkeys.length === 0 ? (
        <Paragraph>{t.noPasskeys}</Paragraph>
      ) : (
        <RowList>
          {security.passkeys.map(({ id, name, addedAt }) => (
            <RowItem
              title={name || t.unnamedPasskey}
              side={
                mayChange && (
                  <Form action={`/mijn/veiligheid/passkey/${id}/weg`} inline label={t.removePasskey(name)}>
                    <Button kind="subtle" label={t.removePasskey(name || t.unnamedPasskey)}>
                      {t.remove}
                    </Button>
                  </Form>
                )
              }
            >
              {addedAt && t.added(formatDay(addedAt, frame.locale))}
            </RowItem>
          ))}
        </RowList>
      )}
      {mayChange && (
        <PasskeyButton
          locale={frame.locale}
          label={t.addPasskey}
          options="/mijn/veiligheid/passkey/vraag"
          action="/mijn/veiligheid/passkey"
          back="/mijn/veiligheid?klaar=passkey"
        />
      )}
    </>
  );
}

function CodesApp({ frame, security, mayChange }: PartProps) {
  const t = securityMessages(frame.locale);
  if (!security.app) {
    return (
      <>
        <Paragraph>{t.appOff}</Paragraph>
        {mayChange && (
          <ButtonLink kind="secondary" href="/mijn/veiligheid/app">
            {t.setUpApp}
          </ButtonLink>
        )}
      </>
    );
  }
  return (
    <>
      <Paragraph>{t.appOn}</Paragraph>
      {mayChange && (
        <Buttons>
          <ButtonLink kind="secondary" href="/mijn/veiligheid/herstelcodes">
            {t.showCodes}
          </ButtonLink>
          <Form action="/mijn/veiligheid/app/weg" inline label={t.stopApp}>
            <Button kind="danger">{t.stopApp}</Button>
          </Form>
        </Buttons>
      )}
    </>
  );
}
