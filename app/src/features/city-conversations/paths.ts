/** Where everybody reads about one city conversation, from the question to the answer. */
export function conversationPath(id: number) {
  return `/stadsgesprekken/${id}` as const;
}

/** Where the programme team judges and plans one. */
export function officerPath(id: number) {
  return `/beheer/stadsgesprekken/${id}` as const;
}

/** Where the desk enters who signed for one. */
export function deskPath(id: number) {
  return `/balie/stadsgesprekken/${id}` as const;
}
