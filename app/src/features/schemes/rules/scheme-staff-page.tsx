import type { PropsWithChildren } from 'hono/jsx';
import { hasRole } from '../../../platform/actor.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { OfficerPage } from '../cases/officer-page.tsx';
import type { Scheme } from './load-scheme.ts';
import { rulesMessages } from './messages.ts';

const paths = { rules: '', council: '/raad', ledger: '/kas' } as const;

type Props = PropsWithChildren<{
  frame: Frame;
  scheme: Pick<Scheme, 'key' | 'rules'>;
  part: keyof typeof paths;
  title: string;
  lead?: string | undefined;
  state?: FormState | undefined;
  refusal?: string | undefined;
}>;

/** A page of officers about one scheme, with the way to its rules, its council and its money. */
export function SchemeStaffPage({ frame, scheme, part, title, lead, state, refusal, children }: Props) {
  const t = rulesMessages(frame.locale);
  const challenge = scheme.rules.challenge !== null;
  const parts = (Object.keys(paths) as (keyof typeof paths)[]).filter(
    (one) =>
      (one === 'ledger' ? !challenge : hasRole(frame.actor, 'secretary')) &&
      (one !== 'council' || scheme.rules.council !== null),
  );
  return (
    <OfficerPage
      frame={frame}
      part="schemes"
      title={`${title}: ${scheme.rules.name}`}
      heading={title}
      lead={lead}
      state={state}
      refusal={refusal}
      crumbs={[
        { href: '/beheer/regelingen', label: t.schemes },
        { href: challenge ? '/uitdagen' : `/regelingen/${scheme.key}`, label: <Written>{scheme.rules.name}</Written> },
      ]}
    >
      <SubNav
        label={t.parts}
        items={parts.map((one) => ({
          href: `/beheer/regelingen/${scheme.key}${paths[one]}`,
          label: t.part[one],
          current: one === part,
        }))}
      />
      {children}
    </OfficerPage>
  );
}
