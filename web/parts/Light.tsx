import type { LightName } from "../address.ts";
import "./Light.css";

/** One light, everywhere: shape and text always, colour never alone. Disc, triangle, square, ring, leaf. */
export function Light({ light, text }: { light: LightName; text: string }) {
  return (
    <span className={`light light-${light}`}>
      <i aria-hidden="true" />
      {text}
    </span>
  );
}
