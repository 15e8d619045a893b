import { renderSVG } from "uqr";

/** A QR code as an SVG string, error correction M, without a border: whoever draws it leaves the four quiet modules. */
export function qrSvg(text: string): string {
  return renderSVG(text, { ecc: "M", border: 0, boostEcc: false });
}
