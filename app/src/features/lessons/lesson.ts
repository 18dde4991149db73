/** The most characters of a lesson: one or two sentences. */
export const longestLesson = 400;
const mostTags = 6;
const longestTag = 40;

/** Keywords as somebody types them, with commas between: in small letters, each once, at most six. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,;\n]/)
    .map((tag) =>
      tag
        .trim()
        .toLowerCase()
        .replaceAll(/\s+/g, ' ')
        .replace(/^[#\s]+/, ''),
    )
    .filter((tag) => tag !== '' && [...tag].length <= longestTag);
  return [...new Set(tags)].slice(0, mostTags);
}
