import type { Outcome } from '../../../features/answers/index.ts';
import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { AnswerBlock, type AnswerOutcome } from '../../../platform/ui/answer-block.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { Amendments } from './amendments.tsx';
import type { Memorandum, Subject } from './memorandum.ts';
import { notaMessages } from './nota-messages.ts';

type Props = { memo: Memorandum; locale: Locale };

const outcomeOf: Record<Outcome, AnswerOutcome> = { adopted: 'adopted', partly: 'partly', not_adopted: 'not' };

/** The whole memorandum: contents, what came in, the subjects, what changes, and the register. */
export function MemorandumArticle({ memo, locale }: Props) {
  const t = notaMessages(locale);
  return (
    <>
      <Contents memo={memo} locale={locale} />
      <Facts memo={memo} locale={locale} />
      {memo.subjects.map((subject) => (
        <SubjectSection subject={subject} locale={locale} />
      ))}
      <Section title={t.changes} id="veranderingen">
        <Changes memo={memo} locale={locale} />
      </Section>
      <Section title={t.register} id="register" intro={memo.register.length > 0 ? t.registerHelp : undefined}>
        <Register memo={memo} locale={locale} />
      </Section>
    </>
  );
}

function Contents({ memo, locale }: Props) {
  const t = notaMessages(locale);
  return (
    <Section title={t.contents}>
      <List
        items={[
          ...memo.subjects.map(({ number, title }) => (
            <Link href={`#onderwerp-${number}`}>
              <Written>{t.subject(number, title)}</Written>
            </Link>
          )),
          <Link href="#veranderingen">{t.changes}</Link>,
          <Link href="#register">{t.register}</Link>,
        ]}
      />
    </Section>
  );
}

function Facts({ memo, locale }: Props) {
  const t = notaMessages(locale);
  const { draftTitle, basis, firstDay, lastDay, counts } = memo;
  const facts = [
    { name: t.draft, value: <Written>{draftTitle}</Written> },
    ...(basis === '' ? [] : [{ name: t.basis, value: <Written>{basis}</Written> }]),
    ...(firstDay && lastDay
      ? [{ name: t.term, value: t.termDays(formatDay(firstDay, locale), formatDay(lastDay, locale)) }]
      : []),
  ];
  const ways = [
    ...counts.channels.map(({ channel, ...counted }) => ({ way: t.channel[channel], ...counted })),
    { way: t.all, views: counts.views, remarks: counts.remarks },
  ];
  return (
    <Section title={t.facts} id="cijfers">
      <DataList items={facts} />
      <DataTable
        caption={t.cameIn}
        rows={ways}
        columns={[
          { name: t.way, cell: ({ way }) => way },
          { name: t.views, cell: ({ views }) => formatCount(views, locale), numeric: true },
          { name: t.remarks, cell: ({ remarks }) => formatCount(remarks, locale), numeric: true },
        ]}
      />
      <Paragraph soft>
        {[
          ...(counts.late > 0 ? [t.late(counts.late)] : []),
          ...(counts.withdrawn > 0 ? [t.withdrawn(counts.withdrawn)] : []),
          t.anonymous,
        ].join(' ')}
      </Paragraph>
    </Section>
  );
}

function SubjectSection({ subject, locale }: { subject: Subject; locale: Locale }) {
  const t = notaMessages(locale);
  const { number, title, points, answer, outcome, change } = subject;
  return (
    <Section title={<Written>{t.subject(number, title)}</Written>} id={`onderwerp-${number}`}>
      <Section title={t.said} level={3}>
        <List
          items={points.map(({ from, summary }) => (
            <>
              <strong>{'view' in from ? t.view(from.view) : t.remark(from.remarks)}</strong>
              <Prose text={summary} />
            </>
          ))}
        />
      </Section>
      <Section title={t.answer} level={3}>
        <AnswerBlock outcome={outcomeOf[outcome]}>
          <Prose text={answer} />
        </AnswerBlock>
      </Section>
      {change !== '' && (
        <Section title={t.change} level={3}>
          <Prose text={change} />
        </Section>
      )}
    </Section>
  );
}

function Changes({ memo, locale }: Props) {
  const t = notaMessages(locale);
  const changed = memo.subjects.filter(({ change }) => change !== '');
  if (changed.length === 0 && memo.amendments.length === 0) return <Paragraph>{t.noChanges}</Paragraph>;
  return (
    <>
      <List
        items={changed.map(({ number, title, change }) => (
          <>
            <Link href={`#onderwerp-${number}`}>
              <Written>{title}</Written>
            </Link>
            <Prose text={change} />
          </>
        ))}
      />
      {memo.amendments.length > 0 && <Amendments memo={memo} locale={locale} />}
    </>
  );
}

/** Each view with where it is answered; its author comes to it by #zienswijze-7. */
function Register({ memo, locale }: Props) {
  const t = notaMessages(locale);
  if (memo.register.length === 0) return <Paragraph>{t.noViews}</Paragraph>;
  const titleOf = new Map(memo.subjects.map(({ number, title }) => [number, title]));
  return (
    <DataTable
      caption={t.register}
      captionHidden
      rows={memo.register}
      columns={[
        { name: t.number, cell: ({ view }) => <span id={`zienswijze-${view}`}>{t.view(view)}</span> },
        { name: t.state, cell: ({ state }) => t.states[state] },
        {
          name: t.answeredBy,
          cell: ({ subjects }) =>
            subjects.length === 0
              ? t.noAnswer
              : subjects.map((number, index) => (
                  <>
                    {index > 0 && ', '}
                    <Link href={`#onderwerp-${number}`}>
                      <Written>{t.subject(number, titleOf.get(number) ?? '')}</Written>
                    </Link>
                  </>
                )),
        },
      ]}
    />
  );
}
