import type { Locale } from '../../platform/i18n/locale.ts';
import { Button } from '../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import type { FollowTarget, Frequency } from './follow.ts';
import { followMessages } from './messages.ts';

type Props = {
  locale: Locale;
  target: FollowTarget;
  /** From `followState`; null for visitors and for who does not follow it. */
  following: Frequency | null;
  /** The page on which the button stands; that is where people come back. */
  path: string;
};

/** Follow, or stop. Who is not signed in signs in first and then only confirms. */
export function FollowButton({ locale, target, following, path }: Props) {
  const t = followMessages(locale);
  return (
    <Form
      action={following ? '/volgen/stop' : '/volgen'}
      inline
      label={t.button[target.kind]}
      prefix={`volg-${target.kind}`}
    >
      <TargetFields target={target} />
      <HiddenField name="terug" value={path} />
      {following === null && <HiddenField name="frequency" value="immediately" />}
      {following && <Paragraph soft>{t.following[following]}</Paragraph>}
      <Button kind="secondary">{following ? t.stop : t.button[target.kind]}</Button>
    </Form>
  );
}

/** The target as it travels in a form: projectId, themeId or areaId. */
export function TargetFields({ target }: { target: FollowTarget }) {
  return <HiddenField name={`${target.kind}Id`} value={target.id} />;
}
