const nobody = /^(?:[-—/\\.·_*?？]+|无|暂无|没有|未定|待定|空|无人|同上|n\/a|na|none)$/i;

/**
 * Names in a cell, each as written: `小李/小王` are two, `小赵（已离职）` is one with his mark.
 * Text in brackets is never divided; Latin names keep their spaces.
 */
export function readPeople(text: string): readonly string[] {
  const names: string[] = [];
  let name = "";
  let depth = 0;
  for (const character of text) {
    if (/[(（[【]/.test(character)) depth += 1;
    if (/[)）\]】]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[/、,，;；&＆\r\n|]/.test(character)) {
      names.push(name);
      name = "";
    } else name += character;
  }
  const whole = [...names, name].flatMap(withoutSpaces).map((one) => one.trim());
  return [...new Set(whole.filter((one) => one !== "" && !nobody.test(one)))];
}

/** A space between two Chinese names divides them. */
function withoutSpaces(name: string): readonly string[] {
  return /^\p{Script=Han}{1,4}(?:[\s\u3000]+\p{Script=Han}{2,4})+$/u.test(name.trim())
    ? name.trim().split(/[\s\u3000]+/)
    : [name];
}
