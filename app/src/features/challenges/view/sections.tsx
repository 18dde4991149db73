import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';
import { Chip, type ChipKind, Chips } from '../../../platform/ui/chip.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { FileList, type FilesOf } from '../files/file-list.tsx';
import type { ChallengeRecord } from './load-record.ts';
import { challengeMessages } from './messages.ts';

type Props = { record: ChallengeRecord; locale: Locale };

/** What the town answered to each ground of the ordinance. */
export function GroundsSection({ record: { grounds }, rules, locale }: Props & { rules: ChallengeRules }) {
  const t = challengeMessages(locale);
  if (grounds.length === 0) return null;
  const nameOf = (key: string) => rules.grounds.find((ground) => ground.key === key)?.name ?? key;
  return (
    <Section title={t.grounds} id="gronden">
      <DataTable
        caption={t.grounds}
        captionHidden
        rows={grounds}
        columns={[
          { name: t.ground, cell: ({ ground }) => <Written>{nameOf(ground)}</Written> },
          { name: t.answer, cell: ({ applies }) => (applies ? t.inTheWay : t.notInTheWay) },
          { name: t.reason, cell: ({ reason }) => <Written>{reason}</Written> },
        ]}
      />
    </Section>
  );
}

/** The talks of challenger and town, for the two of them. */
export function TalksSection({ record: { talks }, locale }: Props) {
  const t = challengeMessages(locale);
  return (
    <Section title={t.talks} id="gesprekken" intro={t.talksOnly}>
      {talks.length === 0 && <Paragraph soft>{t.noTalks}</Paragraph>}
      {talks.map((talk) => (
        <>
          <Heading level={3}>{formatDay(talk.heldOn, locale)}</Heading>
          <Paragraph soft>
            {t.by[talk.writtenBy]}. {t.present}: <Written>{talk.present}</Written>
          </Paragraph>
          <Prose text={talk.notes} />
          {talk.agreed !== '' && (
            <>
              <Heading level={4}>{t.agreed}</Heading>
              <Prose text={talk.agreed} />
            </>
          )}
        </>
      ))}
    </Section>
  );
}

const chipOfMet = { yes: 'adopted', partly: 'partly', no: 'not' } as const satisfies Record<string, ChipKind>;

/** How it goes against what was agreed, look by look. */
export function ChecksSection({ record: { checks, agreement }, files, locale }: Props & { files: FilesOf }) {
  const t = challengeMessages(locale);
  if (checks.length === 0 || !agreement) return null;
  const nameOf = (key: string) => agreement.quality.find((point) => point.key === key)?.what ?? key;
  return (
    <Section title={t.checks} id="metingen">
      {checks.map((check) => (
        <>
          <Heading level={3}>
            {check.heldOn ? t.heldOn(formatDay(check.heldOn, locale)) : t.due(formatDay(check.dueOn, locale))}
          </Heading>
          {check.heldOn === null ? (
            <Chips>
              <Chip kind="soon">{t.toCome}</Chip>
            </Chips>
          ) : (
            <DataTable
              caption={t.checks}
              captionHidden
              rows={check.findings}
              columns={[
                { name: t.what, cell: ({ key }) => <Written>{nameOf(key)}</Written> },
                { name: t.verdict, cell: ({ met }) => <Chip kind={chipOfMet[met]}>{t.met[met]}</Chip> },
                { name: t.reason, cell: ({ note }) => (note ? <Written>{note}</Written> : '–') },
              ]}
            />
          )}
          {check.note !== '' && <Prose text={check.note} />}
          <FileList {...files} files={files.files.filter(({ checkId }) => checkId === check.id)} locale={locale} />
        </>
      ))}
    </Section>
  );
}

/** What it brought and taught. */
export function EvaluationSection({ record: { evaluation }, locale }: Props) {
  const t = challengeMessages(locale);
  if (!evaluation) return null;
  return (
    <Section title={t.evaluation} id="evaluatie" intro={formatDay(evaluation.evaluatedOn, locale)}>
      <Chips>
        <Chip>{t.goesOn[evaluation.goesOn]}</Chip>
      </Chips>
      <Heading level={3}>{t.result}</Heading>
      <Prose text={evaluation.result} />
      <Heading level={3}>{t.lesson}</Heading>
      <Prose text={evaluation.lesson} />
    </Section>
  );
}
