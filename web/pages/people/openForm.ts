/** What is open beside the list: a form for somebody new, or one of the two of a person by id. */
export type OpenForm = { readonly form: "person" | "absence"; readonly id: string | null };
