/** A place below a field where what looks like the typed text appears. Empty, and unseen, without script. */
export function LookAlikes({
  field,
  src,
}: {
  /** The id of the field, as fieldId() gives it. */ field: string /** Answers ?q= with a piece of HTML. */;
  src: string;
}) {
  return <look-alikes class="app-look-alikes" data-for={field} data-src={src} />;
}
