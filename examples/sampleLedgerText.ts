/** Workbook of the sample company, in `samples`. */
export const sampleLedger = "云桥-核心资源台账.xlsx";
