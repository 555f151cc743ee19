// Builds what a browser fetches besides pages: a stylesheet for all and one for what comes after
// the day, the fonts, the mark, the icons, our scripts; and the fonts of what is printed, in the
// folder beside.
// Called by Maven with the folder to write to. Each name gets the hash of its content, so that a
// browser may keep it for ever; assets.properties says which name became which.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { printFonts } from './fonts.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'target/classes/assets'));
const design = path.join(root, 'node_modules/dkfds/src');

const FONTS = ['Light', 'Regular', 'Italic', 'SemiBold'];
const SCRIPTS = { Latin1: 'U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2212',
  Latin2: 'U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B,U+1E80-1E85,U+1E9E,U+1EA0-1EF9' };
const WEIGHTS = { Light: '300', Regular: '400', Italic: '400', SemiBold: '500 700' };
const ICONS = ['calendar-month', 'location', 'laptop', 'download', 'print', 'person', 'persons', 'time', 'check', 'info', 'arrow-forward', 'arrow-back', 'payments', 'flag', 'language'];

// The design system knows one set of colours; ours come by name, so that they can follow the dark.
const COLOURS = { '#fff': 'paper', '#1a1a1a': 'ink', '#454545': 'ink-soft', '#707070': 'ink-quiet',
  '#8e8e8e': 'line-strong', '#bfbfbf': 'line-strong', '#dcdcdc': 'line', '#f5f5f5': 'paper-soft',
  '#004d99': 'link', '#800080': 'link-visited', '#c00': 'error', '#ffe0e0': 'error-soft',
  '#febb30': 'warning', '#ffeecc': 'warning-soft', '#fec': 'warning-soft', '#358000': 'success', '#ddf7ce': 'success-soft',
  '#1b86c3': 'information', '#e2f2fb': 'information-soft' };

function install() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  execFileSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
}

const names = {};
function write(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  names[name] = `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
  fs.writeFileSync(path.join(out, names[name]), content);
  return names[name];
}

function fontFaces() {
  return FONTS.flatMap(font => Object.entries(SCRIPTS).map(([script, range]) => {
    const name = `plex-${font}-${script}.woff2`.toLowerCase();
    const file = write(name, fs.readFileSync(path.join(design, `fonts/IBMPlexSans/split/woff2/IBMPlexSans-${font}-${script}.woff2`)));
    const style = font === 'Italic' ? 'italic' : 'normal';
    return `@font-face{font-family:"IBM Plex Sans";font-style:${style};font-weight:${WEIGHTS[font]};font-display:swap;src:url(${file}) format("woff2");unicode-range:${range}}`;
  })).join('');
}

function icons() {
  for (const icon of ICONS) write(`${icon}.svg`, fs.readFileSync(path.join(design, `img/svg-icons/${icon}.svg`)));
}

// The picture of a shared link is drawn by the program, which reads whole fonts and no packed ones.
function pictureFonts(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const font of ['Light', 'Regular', 'SemiBold']) {
    fs.copyFileSync(path.join(design, `fonts/IBMPlexSans/complete/ttf/IBMPlexSans-${font}.ttf`), path.join(folder, `${font.toLowerCase()}.ttf`));
  }
}

function compile(sass, file) {
  const loadPaths = [path.join(design, 'stylesheets')];
  return sass.compile(file, { loadPaths, style: 'compressed', charset: false, logger: sass.Logger.silent }).css;
}

function named(css) {
  return css.replace(/#[0-9a-f]{3,8}\b/gi, colour => COLOURS[colour.toLowerCase()] ? `var(--${COLOURS[colour.toLowerCase()]})` : colour);
}

// Pictures that the design system's rules point at: kept where we ship the icon, else left out.
function pictured(css) {
  return css.replace(/url\("?[^")]*svg-icons\/([a-z-]+)\.svg"?\)/g, (_, icon) => {
    const file = path.join(design, `img/svg-icons/${icon}.svg`);
    return `url(${names[`${icon}.svg`] ?? write(`${icon}.svg`, fs.readFileSync(file))})`;
  });
}

// Rules on every list that weigh more, by their many :not(), than any rule that comes after them.
function light(css) {
  return css.replace(/(?:[uo]l(?::not\([^)]*\))+,?)+\{[^}]*\}/g, '');
}

// Reads codes where the browser cannot do it itself; two files, of which one asks for the other.
function readers(folder) {
  const shared = write('qr-shared.js', fs.readFileSync(path.join(folder, 'index.js')));
  write('qr-decode.js', fs.readFileSync(path.join(folder, 'decode.js'), 'utf8').replaceAll("'./index.js'", `'./${shared}'`));
}

install();
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
const sass = await import(pathToFileURL(path.join(root, 'node_modules/sass/sass.node.mjs')).href);
icons();
pictureFonts(path.resolve(out, '../picture'));
for (const file of fs.readdirSync(here).filter(name => name.endsWith('.svg'))) write(file, fs.readFileSync(path.join(here, file)));
const scripts = path.resolve(here, '../scripts');
// Those that others are made of come first, since their names are in the others.
const texts = fs.readdirSync(scripts).map(file => [file, fs.readFileSync(path.join(scripts, file), 'utf8')]);
const made = /^import .* from '\.\/([a-z-]+\.js)';$/gm;
const isMade = ([, text]) => text.search(made) >= 0;
for (const [file, text] of [...texts.filter(one => !isMade(one)), ...texts.filter(isMade)]) write(file, text.replace(made, (line, part) => line.replace(part, names[part])));
readers(path.join(root, 'node_modules/qr'));
const ours = fs.readdirSync(here).filter(name => name.endsWith('.css')).sort();
// What few pages ask for, readers of the programme need not fetch.
const isAfter = name => name.startsWith('8');
const sheet = names => names.map(name => compile(sass, path.join(here, name)));
write('tingsted.css', [fontFaces(), light(pictured(named(compile(sass, path.join(here, 'dkfds.scss'))))), ...sheet(ours.filter(name => !isAfter(name)))].join('\n'));
write('after.css', sheet(ours.filter(isAfter)).join('\n'));
fs.writeFileSync(path.join(out, 'assets.properties'), Object.entries(names).map(([name, file]) => `${name}=${file}\n`).join(''));
// Whose work it is made of, beside the list of those whose work the rest is made of.
const packages = Object.keys(JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies);
// Where the package points at a file instead of naming it.
const SAID = { 'dejavu-fonts-ttf': 'Bitstream Vera AND public domain' };
const manifest = name => JSON.parse(fs.readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
fs.mkdirSync(path.resolve(out, '../META-INF'), { recursive: true });
fs.writeFileSync(path.resolve(out, '../META-INF/THIRD-PARTY-web.txt'), packages.map(manifest).map(one => `(${SAID[one.name] ?? one.license.replace(/[()]/g, '')}) ${one.name} ${one.version}\n`).join(''));
printFonts(path.join(root, 'node_modules'), path.resolve(out, '../fonts'));
