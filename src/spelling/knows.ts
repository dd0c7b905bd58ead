/** Says of a word, names with an initial capital, whether a dictionary has it. */
export type Knows = (word: string) => boolean;
