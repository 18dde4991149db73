import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { staffHref } from '../../staff-nav/index.ts';
import { type Refusal, StaffPage, type StaffProject } from '../staff-page.tsx';
import { newsMessages } from './messages.ts';

type Props = {
  frame: Frame;
  project: StaffProject;
  updates: readonly { title: string; body: string; publishedAt: Date }[];
  state: FormState;
  refusal?: Refusal | undefined;
};

/** Where news is written, above what was published. */
export function NewsPage({ frame, project, updates, state, refusal }: Props) {
  const t = newsMessages(frame.locale);
  return (
    <StaffPage frame={frame} project={project} current="news" lead={t.lead} errors={state} refusal={refusal}>
      <Section title={t.write}>
        <Form action={staffHref(project.slug, 'news')} state={state}>
          <TextField name="title" label={t.title} />
          <TextArea name="body" label={t.body} description={t.bodyHelp} maxLength={5000} />
          <SubmitRow label={t.publish} />
        </Form>
      </Section>
      {updates.length > 0 && (
        <Section title={t.placed}>
          <RowList>
            {updates.map((update) => (
              <RowItem title={<Written>{update.title}</Written>} side={formatDay(update.publishedAt, frame.locale)}>
                <Prose text={update.body} />
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
    </StaffPage>
  );
}
