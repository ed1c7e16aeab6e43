/** Large enough that a statement's own cost vanishes, small enough that nobody waits long behind one. */
export const rowsPerStatement = 1000;
