import { officeMarkup, TextPlugin, xml } from "easy-template-x";
import type { ScopeData, Tag } from "easy-template-x";

/**
 * Puts texts of several lines where their placeholder stands. The library's own plugin puts all lines but the first at
 * the end of the run, behind whatever follows the placeholder there.
 */
export class LinesPlugin extends TextPlugin {
  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    const value = data.getScopeData();
    const [first = "", ...further] = typeof value === "string" ? value.split("\n") : [];
    if (tag.placement !== "TextNode" || further.length === 0) {
      super.simpleTagReplacements(tag, data);
      return;
    }
    const node = tag.xmlTextNode;
    node.textContent = first;
    let last = officeMarkup.query.containingTextNode(node);
    officeMarkup.modify.setSpacePreserveAttribute(last);
    for (const line of further) {
      const lineBreak = xml.create.generalNode("w:br");
      xml.modify.insertAfter(lineBreak, last);
      const text = xml.create.generalNode("w:t", { attributes: { "xml:space": "preserve" } });
      xml.modify.appendChild(text, xml.create.textNode(line));
      xml.modify.insertAfter(text, lineBreak);
      last = text;
    }
  }
}
