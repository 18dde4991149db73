import type { FormState } from '../../../platform/http/form.ts';
import { PictureField, pictureUrl } from '../../../platform/pictures/index.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Figure } from '../../../platform/ui/figure.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Drawing } from './add-drawing.ts';
import type { ClassSession } from './load-session.ts';
import { sessionMessages } from './messages.ts';

type Props = { frame: Frame; session: ClassSession; drawings: readonly Drawing[]; state: FormState };

const chipOf = { waiting: 'waiting', published: 'adopted', refused: 'not' } as const;

/** The drawings of a lesson: those that are there, and one more. */
export function DrawingsPage({ frame, session, drawings, state }: Props) {
  const t = sessionMessages(frame.locale);
  const home = `/school/lessen/${session.id}`;
  const title = t.sessionTitle(session.className, session.school);
  return (
    <Page
      frame={frame}
      title={t.drawings}
      breadcrumbs={[
        { href: '/school', label: t.title },
        { href: home, label: <Written>{title}</Written> },
      ]}
      errors={state}
    >
      <PageTitle lead={t.drawingsHelp}>{t.drawings}</PageTitle>
      <Section title={t.addDrawing}>
        <Form action={`${home}/tekeningen`} state={state} multipart>
          <PictureField locale={frame.locale} />
          <CheckboxField name="consent" label={t.consent} description={t.consentHelp} />
          <SubmitRow label={t.saveDrawing} />
        </Form>
      </Section>
      <Section title={t.drawings}>
        {drawings.length === 0 && <Paragraph>{t.noDrawings}</Paragraph>}
        {drawings.map(({ id, pictureId, alt, status }) => (
          <Figure src={pictureUrl(pictureId, 'small')} alt={alt}>
            <Written>{alt}</Written> <Chip kind={chipOf[status]}>{t.drawingStatus[status]}</Chip>
            <Form action={`${home}/tekeningen/${id}/weg`} inline>
              <Button kind="subtle" label={`${t.removeDrawing}: ${alt}`}>
                {t.removeDrawing}
              </Button>
            </Form>
          </Figure>
        ))}
      </Section>
    </Page>
  );
}
