type Bilingual = { readonly zh: string; readonly en: string };

/** What is said where a name or a number means more than one item. */
export const itemMeantText = {
  several: (written: string, lines: readonly Bilingual[], count: number): Bilingual => {
    const more = count - lines.length;
    return {
      zh: [
        `叫「${written}」的条目有 ${count} 个，请改用编号，或用 --company 限定企业：`,
        ...lines.map(({ zh }) => `  ${zh}`),
        ...(more > 0 ? [`  …还有 ${more} 个`] : []),
      ].join("\n"),
      en: [
        `${count} items are called "${written}". Give the id, or the company with --company:`,
        ...lines.map(({ en }) => `  ${en}`),
        ...(more > 0 ? [`  … ${more} more`] : []),
      ].join("\n"),
    };
  },
};
