import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Heading, PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { initiativeHref } from '../../initiatives/index.ts';
import type { Scheme } from '../rules/load-scheme.ts';
import { filePath, schemePath } from '../states/paths.ts';
import { applicationMessages } from '../view/messages.ts';
import type { RegisterRow } from './load-register.ts';
import { registerMessages } from './messages.ts';

const chipOf = { grant: 'adopted', partly: 'partly', refuse: 'not' } as const;
type Props = { frame: Frame; scheme: Scheme; rows: readonly RegisterRow[] };

/** Every decision under a scheme with its amount and reasons, for everybody. */
export function RegisterPage({ frame, scheme, rows }: Props) {
  const t = registerMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={`${t.registerTitle}: ${scheme.rules.name}`}
      here={t.registerTitle}
      breadcrumbs={[
        { href: '/regelingen', label: t.schemes },
        { href: schemePath(scheme.key), label: <Written>{scheme.rules.name}</Written> },
      ]}
    >
      <PageTitle lead={t.registerLead}>{t.registerTitle}</PageTitle>
      {rows.length === 0 ? (
        <EmptyState title={t.noDecisions} />
      ) : (
        <Paragraph>
          <Link href={`${schemePath(scheme.key, '/register')}.csv`}>{t.csv}</Link>
        </Paragraph>
      )}
      {rows.map((row) => (
        <Row frame={frame} scheme={scheme} row={row} />
      ))}
    </Page>
  );
}

function Row({ frame, scheme: { rules }, row }: Omit<Props, 'rows'> & { row: RegisterRow }) {
  const { locale } = frame;
  const t = registerMessages(locale);
  const words = applicationMessages(locale);
  const money = (cents: number) => formatMoney(cents, locale);
  const kind = rules.kinds.find(({ key }) => key === row.kindKey)?.name;
  return (
    <Section
      title={
        <>
          {row.number} <Written>{row.title}</Written>
        </>
      }
      id={`besluit-${row.number}`}
    >
      <Chips>
        <Chip kind={chipOf[row.outcome]}>{words.outcome[row.outcome]}</Chip>
        {row.cents > 0 && <Chip>{t.granted(money(row.cents))}</Chip>}
        <Chip>{t.askedFor(money(row.askedCents))}</Chip>
        {row.area && <Chip kind="area">{row.area}</Chip>}
        {kind && (
          <Chip>
            <Written>{kind}</Written>
          </Chip>
        )}
      </Chips>
      <Prose text={row.summary} />
      {row.initiative && (
        <Paragraph>
          {t.ofInitiative}{' '}
          <Link href={initiativeHref(row.initiative.slug)}>
            <Written>{row.initiative.title}</Written>
          </Link>
        </Paragraph>
      )}
      <Heading level={3}>
        {t.why} ({formatDay(row.decidedOn, locale)})
      </Heading>
      <Prose text={row.reasons} />
      {row.advice && rules.council && (
        <>
          <Heading level={3}>{t.advised(words.advice(rules.council.name), money(row.advice.cents))}</Heading>
          <Prose text={row.advice.reasons} />
        </>
      )}
      {row.deviation !== '' && (
        <>
          <Heading level={3}>{words.deviation}</Heading>
          <Prose text={row.deviation} />
        </>
      )}
      {row.objection && (
        <Paragraph>
          {t.objected[row.objection.outcome](formatDay(row.objection.decidedOn, locale))}
          {row.objection.formerCents !== null && ` ${t.before(money(row.objection.formerCents))}`}
        </Paragraph>
      )}
      {row.told && (
        <>
          <Heading level={3}>{t.result}</Heading>
          <Prose text={row.lesson ? `${row.told}\n\n${row.lesson}` : row.told} />
          {row.pictures.map(({ id, alt }) => (
            <img src={filePath(row.id, id)} alt={alt} loading="lazy" class="app-report-picture" />
          ))}
        </>
      )}
    </Section>
  );
}
