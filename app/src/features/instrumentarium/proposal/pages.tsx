import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Entry } from '../entry.ts';
import { instrumentariumMessages } from '../messages.ts';
import type { Proposal } from './load-proposal.ts';
import { proposalMessages } from './messages.ts';
import { type Item, verdicts } from './proposal.ts';

const chipOf = { structural: 'adopted', try: 'partly', not: 'not' } as const;
type Props = {
  frame: Frame;
  proposal: Proposal | undefined;
  earlier: readonly Proposal[];
  entries: readonly Entry[];
};

/** The proposal as everybody reads it. */
export function ProposalPage({ frame, proposal, earlier, entries }: Props) {
  const { locale } = frame;
  const t = proposalMessages(locale);
  const crumbs = [{ href: '/instrumenten', label: instrumentariumMessages(locale).title }];
  const day = (moment: Date | null) => (moment ? formatDay(moment, locale) : '');
  const nameOf = (key: string) => entries.find((entry) => entry.key === key)?.name[locale] ?? key;
  return (
    <Page frame={frame} title={t.title} description={t.lead} breadcrumbs={crumbs}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {!proposal && (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      {proposal && (
        <>
          <Paragraph soft>{t.version(proposal.version, day(proposal.publishedAt))}</Paragraph>
          <LinkMore href={`/instrumenten/voorstel.pdf?versie=${proposal.version}`}>{t.pdf}</LinkMore>
          {proposal.changeNote && (
            <Paragraph>
              <Written>{t.changed(proposal.changeNote)}</Written>
            </Paragraph>
          )}
          <Prose text={proposal.intro} />
          {proposal.items.map((item) => (
            <Section title={nameOf(item.key)} id={item.key}>
              <Paragraph>
                <Chip kind={chipOf[item.verdict]}>{t.verdict[item.verdict]}</Chip>
              </Paragraph>
              <DataList
                items={[
                  { name: t.why, value: <Written>{item.why}</Written> },
                  ...(item.forWhom ? [{ name: t.forWhom, value: <Written>{item.forWhom}</Written> }] : []),
                  ...(item.costs ? [{ name: t.costs, value: <Written>{item.costs}</Written> }] : []),
                ]}
              />
              <LinkMore href={`/instrumenten/${item.key}`}>{t.toWay}</LinkMore>
            </Section>
          ))}
          {proposal.closing && (
            <Section title={t.closing}>
              <Prose text={proposal.closing} />
            </Section>
          )}
        </>
      )}
      {earlier.length > 0 && (
        <Section title={t.earlier}>
          <List
            items={earlier.map(({ version, publishedAt }) => (
              <Link href={`/instrumenten/voorstel?versie=${version}`}>{t.version(version, day(publishedAt))}</Link>
            ))}
          />
        </Section>
      )}
    </Page>
  );
}

type StaffProps = {
  frame: Frame;
  items: readonly Pick<Item, 'key'>[];
  entries: readonly Entry[];
  state: FormState;
  fresh: boolean;
  published: boolean;
};

/** Where the programme team finishes the proposal. */
export function StaffProposalPage({ frame, items, entries, state, fresh, published }: StaffProps) {
  const { locale } = frame;
  const all = proposalMessages(locale);
  const t = all.staff;
  const nameOf = (key: string) => entries.find((entry) => entry.key === key)?.name[locale] ?? key;
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[{ href: '/beheer', label: t.back }]} errors={state}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {published && <LinkMore href="/instrumenten/voorstel">{t.public}</LinkMore>}
      {fresh && items.length > 0 && <Alert kind="info">{t.fresh}</Alert>}
      {items.length === 0 && <Alert kind="info">{t.nothing}</Alert>}
      <Form action="/beheer/voorstel" state={state}>
        <TextArea written name="intro" label={t.intro} rows={6} maxLength={2000} />
        {items.map(({ key }) => (
          <Fieldset legend={nameOf(key)}>
            <RadioField
              name={`${key}.verdict`}
              label={t.verdictField}
              inline
              options={verdicts.map((value) => ({ value, label: all.verdict[value] }))}
            />
            <TextArea written name={`${key}.why`} label={all.why} rows={4} maxLength={1000} />
            <TextArea written name={`${key}.forWhom`} label={all.forWhom} rows={2} maxLength={1000} optional />
            <TextArea written name={`${key}.costs`} label={all.costs} rows={2} maxLength={1000} optional />
          </Fieldset>
        ))}
        <TextArea written name="closing" label={t.closing} rows={4} maxLength={2000} optional />
        {published && <TextField name="changeNote" label={t.changeNote} />}
        <div class="app-submit">
          <Button name="what" value="publish">
            {t.publish}
          </Button>
          <Button name="what" value="save" kind="secondary">
            {t.save}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
