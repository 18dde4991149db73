/**
 * A place in a form where the server's verdict on it stands while somebody types; `src` takes the form by POST, saves
 * nothing and answers with a fragment. Without a script there is none, and saving tells.
 */
export function LiveCheck({ src }: { src: string }) {
  return <live-check class="app-live-check" data-src={src} />;
}
