import { staffHref } from '../../../features/staff-nav/index.ts';
import type { StepLink } from '../../../features/steps/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { fieldId } from '../../../platform/ui/form/field-id.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import { missingText, type ToMend } from './missing-text.ts';
import { setupMessages } from './setup-messages.ts';

type Props = {
  step: Pick<StepLink, 'id' | 'projectSlug'>;
  missing: readonly ToMend[];
  /** Admitted projects without a wijk, where voters choose by wijk; else 0. */
  withoutArea: number;
  locale: Locale;
};

/** The button that fixes a budget, with all that misses before it works and where that is mended. */
export function ToFix({ step, missing, withoutArea, locale }: Props) {
  const t = setupMessages(locale);
  return (
    <Section title={t.fix} id="vastleggen">
      <Paragraph>{t.fixText}</Paragraph>
      {missing.length > 0 && (
        <Alert kind="info" title={t.missing}>
          <List items={missing.map((one) => <Link href={placeOf(one, step)}>{missingText(one, locale)}</Link>)} />
        </Alert>
      )}
      {withoutArea > 0 && (
        <Paragraph>
          {t.withoutArea(withoutArea)} <Link href={budgetStaffPath(step, 'projects')}>{t.toProjects}</Link>
        </Paragraph>
      )}
      <Paragraph>
        <LinkMore href={budgetStaffPath(step, 'ballot')}>{t.seeBallot}</LinkMore>
      </Paragraph>
      <Form action={`${budgetStaffPath(step)}/vast`} label={t.fix}>
        <Button kind="secondary">{t.fixButton}</Button>
      </Form>
    </Section>
  );
}

function placeOf({ kind }: ToMend, step: Props['step']): string {
  switch (kind) {
    case 'no-amount':
      return `#${fieldId('amount')}`;
    case 'proposals-open':
      return `#${fieldId('proposalsUntil')}`;
    case 'fewer-than-minimum':
      return `#${fieldId('minChoices')}`;
    case 'no-closing-time':
    case 'closing-time-past':
      return `${staffHref(step.projectSlug, 'steps')}/${step.id}`;
    case 'too-few-projects':
    case 'project-over-budget':
    case 'unanswered':
      return budgetStaffPath(step, 'projects');
  }
}
