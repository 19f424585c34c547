import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** The family of the fonts beside this file: without them nothing would be written, and nobody told. */
export const FAMILY = 'Noto Sans SC';

const FONTS = ['400', '700'].map((weight) =>
  fileURLToPath(new URL(`./fonts/noto-sans-sc-${weight}.ttf`, import.meta.url)),
);
/** Two points for each of the drawing: a phone shows it crisp. */
const ZOOM = 2;

/** The picture of a drawing, on white. */
export function pngOf(svg: string): Uint8Array {
  const drawing = new Resvg(svg, {
    background: '#fff',
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return drawing.render().asPng();
}
