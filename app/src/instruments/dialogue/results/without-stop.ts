/** A statement as it is quoted within a sentence, which has a full stop of its own. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
