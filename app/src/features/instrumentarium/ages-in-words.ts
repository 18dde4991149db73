const words: readonly { ages: readonly string[]; pattern: RegExp }[] = [
  { ages: ['0-17'], pattern: /kind|jeugd|jonger|scholier|school|tiener|leerling|child|youth|pupil/i },
  { ages: ['18-29'], pattern: /jonger|student|jongvolwassen|starters?\b|young/i },
  { ages: ['30-44'], pattern: /jonge gezin|ouders?\b|gezinnen|famil|parents/i },
  { ages: ['65+'], pattern: /oudere|senior|65|bejaard|gepensioneerd|older|elderly|retired/i },
];

/** The ages that somebody means by a target group in their own words ("jongeren uit Schalkwijk"). */
export function agesInWords(text: string): string[] {
  return words.flatMap(({ ages, pattern }) => (pattern.test(text) ? ages : []));
}
