import type { StepLink } from '../../../features/steps/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { fieldId } from '../../../platform/ui/form/field-id.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import type { Missing } from './missing.ts';
import { setupMessages } from './setup-messages.ts';

type Props = {
  step: Pick<StepLink, 'id' | 'projectSlug'>;
  missing: readonly Missing[];
  /** From when to when it will lie open, and why until then. */
  term: readonly string[];
  locale: Locale;
};

/** The button that announces a consultation, with all that lacks before it works and where that is mended. */
export function ToAnnounce({ step, missing, term, locale }: Props) {
  const t = setupMessages(locale);
  return (
    <Section title={t.announce} id="aankondigen">
      {term.map((words) => (
        <Paragraph>{words}</Paragraph>
      ))}
      {missing.length > 0 ? (
        <Alert kind="info" title={t.lacking}>
          <List items={missing.map(({ kind }) => <Link href={placeOf(kind, step)}>{t.refused[kind]}</Link>)} />
        </Alert>
      ) : (
        <>
          <Paragraph>{t.announceText}</Paragraph>
          <Form action={`${consultationStaffPath(step)}/aankondigen`} label={t.announce}>
            <Button>{t.announceButton}</Button>
          </Form>
        </>
      )}
    </Section>
  );
}

function placeOf(kind: Missing['kind'], step: Props['step']): string {
  switch (kind) {
    case 'no-title':
      return `#${fieldId('draftTitle')}`;
    case 'no-first-day':
    case 'first-day-past':
      return `#${fieldId('firstDay')}`;
    case 'no-draft':
      return consultationStaffPath(step, 'draft');
  }
}
