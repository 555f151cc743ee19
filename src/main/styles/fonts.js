// The fonts of what is printed, whole and as TrueType: a PDF must hold its fonts, and a browser's
// are packed and split. Each may be embedded and passed on: IBM Plex, Noto Emoji and UnifontEX under
// OFL-1.1, DejaVu under the Bitstream Vera licence.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { inflateSync } from 'node:zlib';

// In the order in which a character looks for its shape.
const FONTS = {
  'text.ttf': 'dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf',
  'text-strong.ttf': 'dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-SemiBold.ttf',
  'text-light.ttf': 'dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Light.ttf',
  'wide.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'wide-strong.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  'emoji.ttf': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'all.ttf': '@fontsource/unifontex/files/unifontex-latin-400-normal.woff',
};

export function printFonts(modules, out) {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  for (const [name, file] of Object.entries(FONTS)) {
    const font = fs.readFileSync(path.join(modules, file));
    fs.writeFileSync(path.join(out, name), font.toString('latin1', 0, 4) === 'wOFF' ? unpacked(font) : font);
  }
}

// What a PDF needs of a font: the rest of the largest one takes seconds to read.
const NEEDED = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post', 'cvt ', 'fpgm', 'prep'];
const NAMELESS = 0x00030000;

// WOFF 1.0 (W3C Recommendation 2012), section 3: a header, a directory, tables packed one by one.
function unpacked(woff) {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, n) => table(woff, 44 + 20 * n))
    .filter(({ tag }) => NEEDED.includes(tag));
  const length = tables.reduce((sum, { content }) => sum + ((content.length + 3) & ~3), 12 + 16 * tables.length);
  const font = Buffer.alloc(length);
  woff.copy(font, 0, 4, 8);
  const power = Math.floor(Math.log2(tables.length));
  font.writeUInt16BE(tables.length, 4);
  font.writeUInt16BE(16 << power, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(16 * (tables.length - (1 << power)), 10);
  let at = 12 + 16 * tables.length;
  tables.forEach(({ entry, content }, n) => {
    const place = 12 + 16 * n;
    woff.copy(font, place, entry, entry + 4);
    woff.copy(font, place + 4, entry + 16, entry + 20);
    font.writeUInt32BE(at, place + 8);
    font.writeUInt32BE(content.length, place + 12);
    content.copy(font, at);
    at += (content.length + 3) & ~3;
  });
  return font;
}

function table(woff, entry) {
  const [offset, packed, length] = [4, 8, 12].map(at => woff.readUInt32BE(entry + at));
  const tag = woff.toString('latin1', entry, entry + 4);
  const packedContent = woff.subarray(offset, offset + packed);
  const content = packed < length ? inflateSync(packedContent) : packedContent;
  return { entry, tag, content: tag === 'post' ? nameless(content) : content };
}

// The names of the glyphs, one by one, are for printers of the past.
function nameless(post) {
  const short = Buffer.from(post.subarray(0, 32));
  short.writeUInt32BE(NAMELESS);
  return short;
}
