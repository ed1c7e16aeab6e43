/** Whether nobody could read anything in a text: spaces, control characters and invisible ones are no reason. */
export function saysNothing(text: string): boolean {
  return /^[\p{White_Space}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
}
