/** Where a contribution can be read. */
export function contributionPath(id: number): string {
  return `/ideeen/${id}`;
}
