/** Written into our own table where a remark would otherwise be read as an agreement. */
export const notAgreed = "未约定";
