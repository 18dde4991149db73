import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { explanationMessages } from './explanation-messages.ts';
import { ChancesPicture, DrawPicture, ProofPicture } from './pictures.tsx';

/** The fairest chances, the proof that they are, and the draw: each with a picture that can be read as well. */
export function ExplanationPage({ frame }: { frame: Frame }) {
  const t = explanationMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={t.chances.title}>
        <Texts texts={t.chances.texts} />
        <ChancesPicture t={t.chances} />
      </Section>
      <Section title={t.proof.title}>
        <Texts texts={t.proof.texts} />
        <ProofPicture t={t.proof} />
      </Section>
      <Section title={t.draw.title}>
        <Texts texts={t.draw.texts} />
        <DrawPicture t={t.draw} />
      </Section>
      <Section title={t.privacy.title}>
        <Paragraph>{t.privacy.text}</Paragraph>
        <LinkMore href="/loting/mijn-kans">{t.mine}</LinkMore>
      </Section>
      <Section title={t.more}>
        <Paragraph>{t.moreText}</Paragraph>
      </Section>
    </Page>
  );
}

function Texts({ texts }: { texts: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.values(texts).map((text) => (
        <Paragraph>{text}</Paragraph>
      ))}
    </>
  );
}
