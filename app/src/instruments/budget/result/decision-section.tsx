import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { EndedProject, Outcome } from './outcome.ts';

/** A form of this section as it was sent and refused; `of` is the decision to take back, null for a new one. */
export type TypedDecision = { of: number | null; state: FormState };

type Props = {
  outcome: Outcome;
  published: boolean;
  /** Where decisions are sent. */
  path: string;
  typed: TypedDecision | undefined;
  locale: Locale;
};

/** Where officers decide otherwise than the count, and take that back. */
export function DecisionSection({ outcome, published, path, typed, locale }: Props) {
  const t = decisionMessages(locale);
  const all = [...outcome.winners, ...outcome.losers];
  const decided = all.filter((project) => project.decided);
  return (
    <>
      {decided.length > 0 && (
        <Section title={t.standing}>
          {decided.map((project) => (
            <InForce project={project} path={path} typed={typed} locale={locale} />
          ))}
        </Section>
      )}
      <Details summary={t.title} open={typed?.of === null}>
        <Paragraph>{t.intro}</Paragraph>
        {published && <Paragraph>{t.introPublished}</Paragraph>}
        <Form action={path} label={t.title} {...(typed?.of === null && { state: typed.state })}>
          <SelectField
            name="decision"
            label={t.which}
            options={all
              .filter((project) => !project.decided)
              .map(({ id, title, wins }) => ({
                value: `${id}:${wins ? 'not' : 'wins'}`,
                label: wins ? t.option.not(title) : t.option.wins(title),
              }))}
          />
          <TextArea name="why" label={t.why} maxLength={2000} />
          <SubmitRow label={t.decide} />
        </Form>
      </Details>
    </>
  );
}

function InForce({ project, path, typed, locale }: Omit<Props, 'outcome' | 'published'> & { project: EndedProject }) {
  const t = decisionMessages(locale);
  const { decided, title } = project;
  if (!decided) return null;
  const refused = typed?.of === decided.id;
  return (
    <Section
      level={3}
      title={<Written>{title}</Written>}
      intro={`${formatDay(decided.decidedAt, locale)}: ${decided.wins ? t.wins : t.not}`}
    >
      <Prose text={decided.why} />
      <Details summary={t.takeBackSummary} open={refused}>
        <Form
          action={`${path}/${decided.id}/intrekken`}
          label={t.takeBack(title)}
          prefix={`besluit-${decided.id}-`}
          state={refused ? typed.state : emptyForm()}
        >
          <TextArea name="why" label={t.takeBackWhy} maxLength={2000} rows={3} />
          <SubmitRow label={t.takeBackSummary} kind="danger" />
        </Form>
      </Details>
    </Section>
  );
}
