import { Button } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { WhereTheyLive } from '../../backing/index.ts';
import { conversationPath } from '../paths.ts';
import type { ConversationModel } from './conversation-page.tsx';
import { conversationPageMessages } from './messages.ts';

/** How many signed and where they live, and signing or taking it back. */
export function SupportSection({ frame: { locale }, model }: { frame: Frame; model: ConversationModel }) {
  const { row, support, figures, areas, form } = model;
  const t = conversationPageMessages(locale);
  const path = `${conversationPath(row.id)}/steun`;
  return (
    <Section title={t.support} id="steun">
      <Paragraph>{t.supporters(row.supporters)}.</Paragraph>
      {support === 'closed' && <Paragraph soft>{t.closed}</Paragraph>}
      {support === 'given' && (
        <>
          <Paragraph>{t.given}</Paragraph>
          <Form action={`${path}/intrekken`} inline>
            <Button kind="secondary">{t.unsign}</Button>
          </Form>
        </>
      )}
      {support === 'not-given' && (
        <Form action={path} state={form} once>
          <SelectField
            name="area"
            label={t.area}
            description={t.areaHint}
            optional
            empty={t.notTold}
            options={areas.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <CheckboxField name="invite" label={t.invite} description={t.inviteHint} optional />
          <SubmitRow label={t.sign} />
        </Form>
      )}
      {typeof support === 'object' && (
        <>
          <Paragraph>{support.text}</Paragraph>
          {support.link && <ButtonLink href={support.link.href}>{support.link.label}</ButtonLink>}
        </>
      )}
      {support !== 'closed' && support !== 'given' && <Paragraph soft>{t.atDesk}</Paragraph>}
      <WhereTheyLive figures={figures} locale={locale} />
    </Section>
  );
}
