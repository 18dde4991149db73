import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { applicationMessages } from '../view/messages.ts';
import { isOwn } from './access.ts';
import { applyMessages } from './messages.ts';

/** The steps in which an application is filled in. */
const formParts = ['plan', 'budget', 'files', 'applicant', 'check'] as const;
export type FormPart = (typeof formParts)[number];

/** The steps for this reader: who asks and where the money goes is not for the rest of a team. */
export function partsFor({ actor }: Frame, application: Application): readonly FormPart[] {
  return isOwn(actor, application) ? formParts : formParts.filter((part) => part !== 'applicant');
}

type Props = PropsWithChildren<{
  frame: Frame;
  application: Application;
  part: FormPart;
  state?: FormState | undefined;
  lead?: string;
  refusal?: string | undefined;
}>;

/** One step of filling in an application, with the way to the others. */
export function ApplyPage({ frame, application, part, state, lead, refusal, children }: Props) {
  const t = applyMessages(frame.locale);
  const { title, rules, scheme, id } = application;
  const name = title || applicationMessages(frame.locale).unnamed;
  return (
    <Page
      frame={frame}
      title={`${t.part[part]}: ${name}`}
      here={t.part[part]}
      errors={state}
      breadcrumbs={[
        { href: `/regelingen/${scheme.key}`, label: <Written>{rules.name}</Written> },
        { href: applicationPath(id), label: title ? <Written>{title}</Written> : name },
      ]}
    >
      <PageTitle
        above={
          <Chips>
            <Chip kind="waiting">{t.stepOf(formParts.indexOf(part) + 1)}</Chip>
          </Chips>
        }
        lead={lead}
      >
        {t.part[part]}
      </PageTitle>
      <SubNav
        label={t.parts}
        items={partsFor(frame, application).map((one) => ({
          href: applicationPath(id, one),
          label: t.part[one],
          current: one === part,
        }))}
      />
      {refusal && <Alert kind="error">{refusal}</Alert>}
      {children}
    </Page>
  );
}
