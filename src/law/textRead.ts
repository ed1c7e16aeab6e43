/**
 * Where the text was read on which something rests: at its own address, on a copy or in a quotation elsewhere, or nowhere,
 * so that only its title, another's mention or general knowledge speaks.
 */
export type TextRead = "original" | "copy" | "not-opened";
