/** Vite gives the address of a style sheet that is only fetched when a script asks for it. */
declare module '*.css?url' {
  const address: string;
  export default address;
}
