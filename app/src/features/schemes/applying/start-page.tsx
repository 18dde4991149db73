import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Scheme } from '../rules/load-scheme.ts';
import { applicationPath, schemePath } from '../states/paths.ts';
import { applicationMessages } from '../view/messages.ts';
import type { OwnInitiative, OwnRow } from './load-own.ts';
import { applyMessages } from './messages.ts';

type Props = {
  frame: Frame;
  scheme: Scheme;
  initiatives: readonly OwnInitiative[];
  drafts: readonly OwnRow[];
  state: FormState;
};

/** Where an application begins: for an initiative of one's own, or for a plan alone. */
export function StartPage({ frame, scheme, initiatives, drafts, state }: Props) {
  const t = applyMessages(frame.locale).start;
  const { unnamed } = applicationMessages(frame.locale);
  const options = initiatives.map(({ id, title }) => ({ value: String(id), label: t.initiative(title) }));
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      breadcrumbs={[{ href: schemePath(scheme.key), label: <Written>{scheme.rules.name}</Written> }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {drafts.length > 0 && (
        <Section title={t.open}>
          <RowList>
            {drafts.map(({ id, title }) => (
              <RowItem title={title ? <Written>{title}</Written> : unnamed} href={applicationPath(id, 'check')} />
            ))}
          </RowList>
        </Section>
      )}
      <Form action={schemePath(scheme.key, '/aanvragen')} state={state} once>
        {options.length > 0 && (
          <RadioField name="project" label={t.forWhat} options={[{ value: '0', label: t.alone }, ...options]} />
        )}
        <SubmitRow label={t.begin} />
      </Form>
    </Page>
  );
}
