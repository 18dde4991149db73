import type { Quota } from '@stadmakers/sortition';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Category } from '../panel.ts';
import { type PanelPart, panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { solveMessages } from './solve-messages.ts';
import type { Trouble } from './task.ts';
import { issuesText, sentence, type Ways, wayText, whyText } from './trouble-words.ts';

type Props = {
  locale: Locale;
  work: PanelWork;
  trouble: Trouble;
  /** The page to come back to after a way out was taken. */
  part: Extract<PanelPart, 'groups' | 'pool'>;
};

/** Why there is no panel: what cannot be had together, and each way out with a button that takes it. */
export function TroubleAlert({ locale, work, trouble, part }: Props) {
  const t = solveMessages(locale);
  switch (trouble.kind) {
    case 'too-long':
      return <Alert kind="warning">{t.tooLong}</Alert>;
    case 'failed':
      return <Alert kind="error">{t.failed}</Alert>;
    case 'invalid':
      return (
        <Alert kind="warning" title={t.invalid}>
          {issuesText(trouble, t)}
        </Alert>
      );
    case 'infeasible':
      return (
        <>
          <Alert kind="error" title={t.infeasible}>
            {whyText(trouble, work.panel.size, t)}
          </Alert>
          {trouble.waysOut.length > 0 && <WaysOut ways={trouble.waysOut} locale={locale} work={work} part={part} />}
        </>
      );
  }
}

function WaysOut({ ways, locale, work, part }: Omit<Props, 'trouble'> & { ways: Ways }) {
  const t = solveMessages(locale);
  return (
    <Section title={t.waysOut}>
      <RowList>
        {ways.map((way) => {
          const words = wayText(way, work.panel.size, t);
          const { changes, size, anyHousehold } = way;
          return (
            <RowItem
              title={sentence(words)}
              side={
                <Form action={`${panelStaffPath(work.step, 'groups')}/ruimte`} inline>
                  <HiddenField name="part" value={part} />
                  {changes.map(({ quota, min, max }) => (
                    <HiddenField
                      name="change"
                      value={`${groupOf(work.panel.categories, quota)?.id ?? 0}:${min}:${max}`}
                    />
                  ))}
                  {size && <HiddenField name="size" value={size} />}
                  {anyHousehold && <HiddenField name="household" value="any" />}
                  <Button kind="secondary" label={t.applyLabel(words)}>
                    {t.apply}
                  </Button>
                </Form>
              }
            />
          );
        })}
      </RowList>
    </Section>
  );
}

/** The group that a quota stands for. */
function groupOf(categories: readonly Category[], { category, value }: Pick<Quota, 'category' | 'value'>) {
  return categories.find(({ name }) => name === category)?.groups.find(({ name }) => name === value);
}
