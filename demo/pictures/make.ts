import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { drawBeans } from './draw/beans.ts';
import { drawChessboard } from './draw/chessboard.ts';
import { drawComet } from './draw/comet.ts';
import { drawFerry } from './draw/ferry.ts';
import { drawFloodMap } from './draw/flood-map.ts';
import { drawKites } from './draw/kites.ts';
import { drawLighthouse } from './draw/lighthouse.ts';
import { drawLoaf } from './draw/loaf.ts';
import { type PressInfo, withPressMetadata } from './draw/press-metadata.ts';
import { drawSaltPans } from './draw/salt-pans.ts';
import { drawStreetSign } from './draw/street-sign.ts';
import { drawSwifts } from './draw/swifts.ts';
import { drawTideMachine } from './draw/tide-machine.ts';
import { drawTramMap } from './draw/tram-map.ts';
import { drawTypeSpecimen } from './draw/type-specimen.ts';

/*
 * Draws the demo's pictures and writes them beside this file:
 *   node demo/pictures/make.ts                 all of them
 *   node demo/pictures/make.ts swifts ferry    only these
 * chessboard, flood-map, street-sign, tram-map and type-specimen hold letters or figures and need the Noto fonts
 * (fonts-noto-core, fonts-noto-cjk); without them the committed JPEGs should be left as they are.
 */

const largest = 700_000;

const drawings: Readonly<Record<string, () => string>> = {
  beans: drawBeans,
  chessboard: drawChessboard,
  comet: drawComet,
  ferry: drawFerry,
  'flood-map': drawFloodMap,
  kites: drawKites,
  lighthouse: drawLighthouse,
  loaf: drawLoaf,
  'street-sign': drawStreetSign,
  swifts: drawSwifts,
  'tide-machine': drawTideMachine,
  'tram-map': drawTramMap,
  'type-specimen': drawTypeSpecimen,
};

const saltPans: PressInfo = {
  title: 'The salt pans of Mirel',
  caption:
    'A salt worker at the rake in one of the reopened pans on Mirel, at low sun; the heaps on the dyke are the first harvest in twenty years.',
  byline: 'Jun Harrow',
  bylineTitle: 'Pictures and diagrams',
  credit: 'The Lantern',
  city: 'Mirel',
  country: 'Orvane',
  copyright: '© The Lantern',
  keywords: ['salt', 'Mirel', 'harbour', 'harvest'],
  taken: '2026-09-17T18:42:10+01:00',
  camera: { make: 'Halden', model: 'Halden F2', serial: 'HF2-0048213', lens: 'Halden 35 mm f/2', latitude: 44.20817, longitude: -28.51342 },
};

/** Line art keeps its colour at full resolution; the quality goes down only as far as the size demands. */
async function encode(picture: Sharp, chromaSubsampling: '4:4:4' | '4:2:0'): Promise<Buffer> {
  const room = largest - (chromaSubsampling === '4:2:0' ? 8_000 : 0);
  for (let quality = 87; ; quality -= 2) {
    const jpeg = await picture.clone().jpeg({ quality, mozjpeg: true, chromaSubsampling }).toBuffer();
    if (jpeg.length > room && quality > 45) continue;
    console.log(`  quality ${quality}, ${Math.ceil(jpeg.length / 1000)} KB`);
    return jpeg;
  }
}

async function make(key: string): Promise<Buffer> {
  if (key === 'salt-pans') {
    const { data, width, height } = drawSaltPans();
    return withPressMetadata(await encode(sharp(data, { raw: { width, height, channels: 3 } }), '4:2:0'), saltPans);
  }
  const draw = drawings[key];
  if (!draw) throw new Error(`There is no picture called ${key}. There are: ${[...Object.keys(drawings), 'salt-pans'].join(', ')}.`);
  const drawn = await sharp(Buffer.from(draw()), { unlimited: true }).flatten().blur(0.6).png({ compressionLevel: 1 }).toBuffer();
  return encode(sharp(drawn), '4:4:4');
}

const asked = process.argv.slice(2);
for (const key of asked.length > 0 ? asked : [...Object.keys(drawings), 'salt-pans']) {
  console.log(key);
  await writeFile(new URL(`${key}.jpg`, import.meta.url), await make(key));
}
