/**
 * Pictures on a page that look like a QR code, as pixels: canvas, image or SVG. Draws them on a canvas of its own, which is
 * never part of the page. Bounded in number, size and elements; knows nothing of what a code says.
 */

/** One picture, square, four bytes a pixel. */
export interface QrPicture {
  /** What it was drawn from: tells whether it was looked at before. */
  readonly element: Element;
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export interface QrPictures {
  readonly pictures: readonly QrPicture[];
  /** Pictures of another site, whose pixels the browser keeps to itself. */
  readonly barred: number;
}

/** More codes than this on one page are a sheet of stickers. */
const MAX_PICTURES = 3;
/** Elements looked at, in document order. */
const MAX_ELEMENTS = 60;
/** Shown sides (CSS px): smaller codes cannot be scanned, larger ones are pictures. */
const SIDES = { least: 56, most: 1000 } as const;
/** Side to which a picture is drawn: 6 px a module for a code of 45 modules, far more than an address needs. */
const SIDE = 280;
/** Parts of an SVG that are drawn. A code of 57 modules has at most 3,249. */
const MAX_PARTS = 3300;
const MAX_PATH_CHARS = 60_000;

/** Gives way after each picture. */
export function* findQrPictures(document: Document): Generator<void, QrPictures> {
  const pictures: QrPicture[] = [];
  let barred = 0;
  let seen = 0;
  for (const element of document.querySelectorAll('canvas, img, svg')) {
    if (++seen > MAX_ELEMENTS || pictures.length >= MAX_PICTURES) break;
    if (!isSquare(element)) continue;
    yield;
    const canvas = document.createElement('canvas');
    canvas.width = SIDE;
    canvas.height = SIDE;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context || !draw(context, element)) continue;
    const pixels = pixelsOf(context);
    if (!pixels) barred++;
    else if (isTwoToned(pixels))
      pictures.push({ element, source: sourceOf(element), width: SIDE, height: SIDE, data: pixels });
  }
  return { pictures, barred };
}

function isSquare(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= SIDES.least && width <= SIDES.most && height >= width * 0.9 && height <= width * 1.1;
}

function draw(context: CanvasRenderingContext2D, element: Element): boolean {
  // Codes are dark on light; where the page draws only the dark part, the page itself is the light.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, SIDE, SIDE);
  context.imageSmoothingEnabled = false;
  const tag = element.tagName.toLowerCase();
  if (tag === 'svg') return drawSvg(context, element as SVGSVGElement);
  if (tag === 'img' && !((element as HTMLImageElement).complete && (element as HTMLImageElement).naturalWidth > 0))
    return false;
  const picture = element as HTMLImageElement | HTMLCanvasElement;
  if (tag === 'canvas' && (picture.width === 0 || picture.height === 0)) return false;
  // A quiet zone around it: many pages cut it off, and readers need one.
  const margin = 16;
  context.drawImage(picture, margin, margin, SIDE - 2 * margin, SIDE - 2 * margin);
  return true;
}

/** The two shapes that QR libraries draw: rectangles, and paths of them. Anything else is no code. */
function drawSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]{1,5}/)
    .map(Number);
  const wide = width || Number.parseFloat(svg.getAttribute('width') ?? '');
  const high = height || Number.parseFloat(svg.getAttribute('height') ?? '');
  const parts = svg.querySelectorAll('rect, path');
  if (!(wide > 0 && high > 0) || parts.length === 0 || parts.length > MAX_PARTS) return false;
  const margin = 16;
  const scale = (SIDE - 2 * margin) / Math.max(wide, high);
  context.setTransform(scale, 0, 0, scale, margin - left * scale, margin - top * scale);
  let chars = 0;
  for (const part of parts) {
    const fill = part.getAttribute('fill') ?? part.parentElement?.getAttribute('fill') ?? '#000';
    if (fill === 'none' || fill === 'transparent') continue;
    context.fillStyle = fill === 'currentColor' ? '#000' : fill;
    if (part.tagName.toLowerCase() === 'rect') {
      const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => lengthOf(part.getAttribute(name), wide));
      context.fillRect(x ?? 0, y ?? 0, w ?? 0, h ?? 0);
      continue;
    }
    const path = part.getAttribute('d') ?? '';
    chars += path.length;
    if (chars > MAX_PATH_CHARS) return false;
    context.fill(new Path2D(path));
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  return true;
}

function lengthOf(text: string | null, whole: number): number {
  const number = Number.parseFloat(text ?? '') || 0;
  return text?.endsWith('%') ? (number / 100) * whole : number;
}

/** Null where the picture came from another site and the browser keeps its pixels. */
function pixelsOf(context: CanvasRenderingContext2D): Uint8ClampedArray | null {
  try {
    return context.getImageData(0, 0, SIDE, SIDE).data;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

/** Almost all dark or light, with enough of both: photographs and logos are not. A sample of one pixel in 37 is enough. */
function isTwoToned(data: Uint8ClampedArray): boolean {
  let dark = 0;
  let light = 0;
  let all = 0;
  for (let at = 0; at < data.length; at += 4 * 37) {
    const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    all++;
    if (grey < 100) dark++;
    else if (grey > 155) light++;
  }
  return dark + light > all * 0.85 && dark > all * 0.2 && light > all * 0.25;
}

function sourceOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  if (tag === 'img') return (element as HTMLImageElement).currentSrc.slice(0, 4000);
  // A canvas says nothing of what is drawn on it; its size is all there is, and it is read anew each time.
  return tag === 'svg' ? element.innerHTML.slice(0, 4000) : '';
}
