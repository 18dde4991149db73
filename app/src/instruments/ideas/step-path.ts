/** The address of a step of ideas; its form and look-alikes lie below it. */
export function stepPath(step: { id: number; projectSlug: string }): string {
  return `/trajecten/${step.projectSlug}/ideeen/${step.id}`;
}
