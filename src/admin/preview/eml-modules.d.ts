/** The text of a sample letter, put into the bundle. */
declare module '*.eml' {
  const source: string;
  export default source;
}
