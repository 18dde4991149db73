import type { Step } from '../../../features/steps/index.ts';
import { documentUrl } from '../../../platform/documents/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Box, TwoBoxes } from '../../../platform/ui/two-boxes.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { givePath } from '../consultation-path.ts';
import type { Reading } from './load-reading.ts';
import { readingMessages } from './reading-messages.ts';

type Props = { step: Step; reading: Reading; locale: Locale };

/** The two things that one can do while the draft lies open, with the difference, and where it goes without a screen. */
export function WhatToDo({ step, reading: { consultation }, locale }: Props) {
  const t = readingMessages(locale);
  const { whoMay, paperPlace, spokenAt, documentId, basis } = consultation;
  const facts = [
    ...(documentId ? [{ name: t.pdf, value: <Link href={documentUrl(documentId)}>{t.readPdf}</Link> }] : []),
    ...[
      { name: t.onPaper, written: paperPlace },
      { name: t.spoken, written: spokenAt },
      { name: t.basis, written: basis },
    ]
      .filter(({ written }) => written !== '')
      .map(({ name, written }) => ({ name, value: <Written>{written}</Written> })),
  ];
  return (
    <Section title={t.what}>
      <TwoBoxes>
        <Box title={t.remark} tone="talk">
          <Paragraph>{t.remarkText}</Paragraph>
          <ButtonLink href="#ontwerp" kind="secondary">
            {t.toDraft}
          </ButtonLink>
        </Box>
        <Box title={t.view} tone="ink">
          <Paragraph>
            {t.viewText} {whoMay === 'interested' && t.interested}
          </Paragraph>
          <ButtonLink href={givePath(step)}>{t.giveView}</ButtonLink>
        </Box>
      </TwoBoxes>
      {facts.length > 0 && <DataList items={facts} />}
    </Section>
  );
}
