import type { FormState } from '../../platform/http/form.ts';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { type FollowTarget, frequencies } from './follow.ts';
import { TargetFields } from './follow-button.tsx';
import { followMessages } from './messages.ts';

type Props = { frame: Frame; target: FollowTarget; name: string; state: FormState; back: string };

/** Where people come after signing in: their wish is filled in, and they only confirm it. */
export function FollowPage({ frame, target, name, state, back }: Props) {
  const t = followMessages(frame.locale);
  return (
    <Page frame={frame} title={t.followTitle(name)} errors={state}>
      <PageTitle lead={t.followLead}>{t.followTitle(name)}</PageTitle>
      <Form action="/volgen" state={state}>
        <TargetFields target={target} />
        <HiddenField name="terug" value={back} />
        <RadioField
          name="frequency"
          label={t.how}
          options={frequencies.map((value) => ({ value, label: t.frequency[value] }))}
        />
        <SubmitRow label={t.follow} />
      </Form>
    </Page>
  );
}
