/** Web addresses of the built, hashed files, by their source name ("app.css", "client.js"). */
export type Assets = { readonly url: (source: string) => string };
