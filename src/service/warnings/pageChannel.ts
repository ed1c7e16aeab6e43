/** The channel that everybody has: the list of things to do. What is claimed for it is told as soon as it is claimed. */
export const pageChannel = "page";
