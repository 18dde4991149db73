import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { type Frame, frameOf } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { explanationMessages } from './explanation-messages.ts';
import { SharesPicture } from './shares-picture.tsx';

/** How equal shares counts, for who wants to understand it. */
export function explanationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/budget/uitleg', (c) => c.html(<ExplanationPage frame={frameOf(c, deps)} />));
  return routes;
}

function ExplanationPage({ frame }: { frame: Frame }) {
  const t = explanationMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={t.how}>
        <List items={Object.values(t.steps)} ordered />
      </Section>
      <Section title={t.example}>
        <Paragraph>{t.exampleText}</Paragraph>
        <SharesPicture t={t} />
      </Section>
      <Section title={t.why}>
        <Paragraph>{t.whyText}</Paragraph>
      </Section>
      <Section title={t.rest}>
        <Paragraph>{t.restText}</Paragraph>
      </Section>
      <Section title={t.check}>
        <Paragraph>{t.checkText}</Paragraph>
      </Section>
    </Page>
  );
}
