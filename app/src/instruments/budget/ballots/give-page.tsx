import { type ContactCard, DeskPage } from '../../../features/desk/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { PaperBallot } from './paper-ballot.tsx';
import { paperMessages } from './paper-messages.ts';
import type { Place } from './paper-routes.tsx';

type Props = {
  frame: Frame;
  place: Place;
  typed: string;
  /** Null where nothing was searched for; `account` is the e-mail address of an account. */
  found: { contacts: ContactCard[]; account: string | null } | null;
  state: FormState;
  refusal: string | undefined;
};

/** Looking up who stands at the desk, to give a ballot. Nobody is listed unasked, nor who voted. */
export function GivePage({ frame, place: { step }, typed, found, state, refusal }: Props) {
  const t = paperMessages(frame.locale);
  const path = `/balie/stembiljetten/${step.id}/geven`;
  return (
    <DeskPage frame={frame} title={t.giveTitle} lead={t.giveLead} errors={state}>
      {refusal && (
        <Alert kind="error">
          <Paragraph>{refusal}</Paragraph>
        </Alert>
      )}
      <FilterBar action={path}>
        <TextField name="zoek" label={t.search} value={typed} type="search" size="medium" optional />
      </FilterBar>
      {found && found.contacts.length === 0 && found.account === null && <Paragraph>{t.none}</Paragraph>}
      {found && (found.contacts.length > 0 || found.account !== null) && (
        <Section title={t.found}>
          <RowList>
            {found.contacts.map(({ id, name, postalAddress, phone, email }) => (
              <RowItem title={name} side={<Give path={path} t={t} name="contactId" value={String(id)} who={name} />}>
                {[postalAddress?.replaceAll('\n', ', '), phone, email].filter(Boolean).join(' · ')}
              </RowItem>
            ))}
            {found.account !== null && (
              <RowItem
                title={found.account}
                side={<Give path={path} t={t} name="account" value={found.account} who={found.account} />}
              >
                {t.account}
              </RowItem>
            )}
          </RowList>
        </Section>
      )}
      <Section title={t.newTitle}>
        <Form action={path} state={state} label={t.newTitle} prefix="nieuw" once>
          <TextField name="name" label={t.name} size="medium" autocomplete="off" />
          <TextArea name="postalAddress" label={t.address} rows={3} />
          <SubmitRow label={t.give} />
        </Form>
      </Section>
    </DeskPage>
  );
}

type GiveProps = { path: string; t: ReturnType<typeof paperMessages>; name: string; value: string; who: string };

function Give({ path, t, name, value, who }: GiveProps) {
  return (
    <Form
      action={path}
      state={emptyForm()}
      label={`${t.give}: ${who} (${value})`}
      prefix={`${name}-${value}`}
      once
      inline
    >
      <HiddenField name={name} value={value} />
      <Button kind="secondary">{t.give}</Button>
    </Form>
  );
}

/** The ballot that was given, to print. */
export function GivenPage({
  frame,
  place: { step, box, projects },
  code,
}: Pick<Props, 'frame' | 'place'> & { code: string }) {
  const t = paperMessages(frame.locale);
  const back = `/balie/stembiljetten/${step.id}`;
  return (
    <Page frame={frame} title={t.printTitle} breadcrumbs={[{ href: back, label: t.entryTitle }]}>
      <div class="app-screen-only">
        <h1 class="utrecht-heading-1">{t.printTitle}</h1>
        <Paragraph>{t.printLead}</Paragraph>
      </div>
      <PaperBallot code={code} step={step} design={box} projects={projects} />
      <div class="app-screen-only">
        <Link href={back}>{t.back}</Link>
      </div>
    </Page>
  );
}
