import { formatMoney } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Card, CardList } from '../../../platform/ui/card.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Scheme } from '../rules/load-scheme.ts';
import { schemePath } from '../states/paths.ts';
import { registerMessages } from './messages.ts';

/** A scheme with what it has left to give this year, in cents. */
export type SchemeNow = Scheme & { leftCents: number };

/** All schemes: what there is money for. */
export function SchemesPage({ frame, schemes }: { frame: Frame; schemes: readonly SchemeNow[] }) {
  const t = registerMessages(frame.locale);
  return (
    <Page frame={frame} title={t.schemes} description={t.schemesLead}>
      <PageTitle lead={t.schemesLead}>{t.schemes}</PageTitle>
      {schemes.length === 0 && <EmptyState title={t.none} />}
      <CardList>
        {schemes.map(({ key, rules, leftCents }) => (
          <Card href={schemePath(key)} title={<Written>{rules.name}</Written>} level={2} action={t.apply}>
            <Paragraph>
              <Written>{rules.about}</Written>
            </Paragraph>
            <Paragraph soft>
              {t.upTo(formatMoney(rules.yearlyCents, frame.locale))}. {t.left(formatMoney(leftCents, frame.locale))}.
            </Paragraph>
          </Card>
        ))}
      </CardList>
    </Page>
  );
}

/** One scheme: for whom, how much, how it goes, and the way to apply. */
export function SchemePage({ frame, scheme }: { frame: Frame; scheme: SchemeNow }) {
  const { locale } = frame;
  const t = registerMessages(locale);
  const { rules, key, leftCents } = scheme;
  const { council, terms } = rules;
  const money = (cents: number) => formatMoney(cents, locale);
  const written = (texts: readonly string[]) => <List items={texts.map((text) => <Written>{text}</Written>)} />;
  return (
    <Page
      frame={frame}
      title={rules.name}
      here={<Written>{rules.name}</Written>}
      breadcrumbs={[{ href: '/regelingen', label: t.schemes }]}
    >
      <PageTitle lead={<Written>{rules.about}</Written>}>
        <Written>{rules.name}</Written>
      </PageTitle>
      <Buttons>
        <ButtonLink href={schemePath(key, '/aanvragen')}>{t.apply}</ButtonLink>
        <ButtonLink kind="secondary" href="/aanvragen">
          {t.mine}
        </ButtonLink>
      </Buttons>
      <DataList
        items={[
          { name: t.yearly, value: money(rules.yearlyCents) },
          { name: t.stillLeft, value: money(leftCents) },
        ]}
      />
      <Section title={t.kinds} id="bedragen">
        <DataTable
          caption={t.kinds}
          captionHidden
          rows={rules.kinds}
          columns={[
            { name: t.kind, cell: ({ name }) => <Written>{name}</Written> },
            {
              name: t.most,
              numeric: true,
              cell: ({ mostCents, per }) => (per === 'plan' ? t.perPlan : t.perPerson)(money(mostCents)),
            },
          ]}
        />
        <Paragraph>{t.unforeseen(rules.unforeseenPercent)}</Paragraph>
      </Section>
      <Section title={t.whoMay} id="wie">
        {written(rules.whoMay.map(({ name }) => name))}
      </Section>
      {rules.purposes.length > 0 && (
        <Section title={t.purposes}>{written(rules.purposes.map(({ name }) => name))}</Section>
      )}
      {rules.notFor.length > 0 && <Section title={t.notFor}>{written(rules.notFor)}</Section>}
      <Section title={t.how} id="hoe">
        <List
          ordered
          items={[
            t.steps.fill,
            t.steps.check,
            ...(council ? [t.steps.council(council.name, council.meetingsPerYear)] : []),
            t.steps.decide(rules.decidedBy, terms.decisionDays),
            t.steps.pay,
          ]}
        />
      </Section>
      {council && rules.criteria.length > 0 && (
        <Section title={t.criteria}>
          {written(rules.criteria.map(({ name, explained }) => `${name}: ${explained}`))}
        </Section>
      )}
      <Buttons>
        <ButtonLink kind="secondary" href={schemePath(key, '/register')}>
          {t.register}
        </ButtonLink>
        <ButtonLink kind="secondary" href={schemePath(key, '/evaluatie')}>
          {t.evaluation}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
