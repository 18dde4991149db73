import type { FormState } from '../../../platform/http/form.ts';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { LookAlike } from '../statements/look-alikes.ts';
import type { Statement } from '../statements/statement.ts';
import { moderationMessages } from './moderation-messages.ts';
import type { OpenReport } from './open-reports.ts';
import { ReportsList } from './reports-list.tsx';
import { categories, possible } from './ruling.ts';

type Props = {
  frame: Frame;
  /** The address of the statement. */
  path: string;
  statement: Statement;
  alike: readonly LookAlike[];
  reports: readonly OpenReport[];
  state: FormState;
};

/** What an officer can decide about a statement, beside what it looks like. */
export function DecisionSection({ frame: { locale }, path, statement, alike, reports, state }: Props) {
  const t = moderationMessages(locale);
  const able = possible({ ...statement, reports: reports.length });
  const away = statement.status === 'published';
  return (
    <Section title={t.decision}>
      <ReportsList reports={reports} locale={locale} />
      {alike.length > 0 && (
        <>
          <Paragraph>{t.alike}</Paragraph>
          <List items={alike.map(({ body }) => <Written>{body}</Written>)} />
        </>
      )}
      {statement.own ? (
        <Paragraph>{t.errors['own-statement']}</Paragraph>
      ) : (
        <Form action={`${path}/besluit`} state={state} label={t.decision} prefix="besluit">
          <HiddenField name="seen" value={String(state.values.seen ?? 0)} />
          {able.length === 1 ? (
            <HiddenField name="decision" value={able[0] ?? ''} />
          ) : (
            <RadioField
              name="decision"
              label={t.decision}
              options={able.map((value) => ({ value, label: value === 'hide' && away ? t.takeAway : t.decide[value] }))}
            />
          )}
          {able.includes('hide') && <WhyNot alike={alike} locale={locale} />}
          <SubmitRow
            label={able.length > 1 ? t.send : away ? t.takeAway : t.decide.restore}
            kind={away && able.length === 1 ? 'danger' : 'primary'}
          />
        </Form>
      )}
    </Section>
  );
}

function WhyNot({ alike, locale }: Pick<Props, 'alike'> & { locale: Frame['locale'] }) {
  const t = moderationMessages(locale);
  return (
    <>
      <RadioField
        name="category"
        label={t.category}
        optional
        options={categories.map((value) => ({ value, label: t.categories[value] }))}
      />
      {alike.length > 0 && (
        <RadioField
          name="sameAs"
          label={t.sameAs}
          optional
          options={[
            ...alike.map(({ id, body }) => ({ value: String(id), label: <Written>{body}</Written> })),
            { value: '', label: t.noOther },
          ]}
        />
      )}
      <TextField name="ownWords" label={t.ownWords} description={t.ownWordsHelp} optional />
    </>
  );
}
