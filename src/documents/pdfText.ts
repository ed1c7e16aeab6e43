/** What a page says beside the document itself. */
export const pdfText = {
  page: (number: number, of: number): string => `第 ${number} 页，共 ${of} 页`,
};
