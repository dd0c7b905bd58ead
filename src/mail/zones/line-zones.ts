/** Zone of a line; a line in no zone is the `-- ` above a signature. */
export const AUTHOR = 0;
export const SIGNATURE = 1;
export const QUOTED = 2;
export const NOWHERE = 3;
