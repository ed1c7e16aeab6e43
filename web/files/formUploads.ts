import { createContext } from "react";

/** What is on its way in a form: told by its file boxes, by the name of each. */
export type FormUploads = {
  readonly tell: (box: string, isOnItsWay: boolean) => void;
  /** Says aloud that files were given up because their box went away. */
  readonly givenUp: (names: readonly string[]) => void;
};

/** Of a form that waits for its files; null where what is kept is kept, whatever becomes of the page. */
export const FormUploads = createContext<FormUploads | null>(null);
