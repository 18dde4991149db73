import { locatePersonalData } from './personal-data.ts';

/** A text in which what looks like personal data is marked, so that a moderator sees at a glance why it waits. */
export function MarkedText({ text }: { text: string }) {
  const findings = locatePersonalData(text);
  return (
    <>
      {findings.map(({ start, end }, index) => (
        <>
          {text.slice(findings[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(findings.at(-1)?.end ?? 0)}
    </>
  );
}
