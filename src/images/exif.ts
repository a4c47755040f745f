/** EXIF: what cameras write. Of it only the words and the moment matter; where the camera was stays out. */
import exifr from 'exifr';
import { cleanText, type RawCredits } from './raw-credits.ts';

const wanted = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal'];

/** Reads an EXIF block as sharp gives it. Damaged blocks give nothing. */
export async function readExif(block: Uint8Array): Promise<RawCredits> {
  const start = new TextDecoder('latin1').decode(block.subarray(0, 4)) === 'Exif' ? 6 : 0;
  try {
    const options = {
      tiff: true,
      ifd0: { pick: wanted },
      exif: { pick: wanted },
      gps: false,
      iptc: false,
      xmp: false,
      icc: false,
      reviveValues: false,
    };
    const read: unknown = await exifr.parse(block.slice(start), options);
    if (typeof read !== 'object' || read === null) return {};
    const value = (name: string): string => cleanText(String((read as Record<string, unknown>)[name] ?? ''));
    const taken = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(value('DateTimeOriginal'));
    const zone = /^[+-]\d\d:\d\d$/.test(value('OffsetTimeOriginal')) ? value('OffsetTimeOriginal') : 'Z';
    const words: RawCredits = { caption: value('ImageDescription'), creator: value('Artist'), copyright: value('Copyright') };
    return taken === null ? words : { ...words, takenAt: Date.parse(`${taken[1]}-${taken[2]}-${taken[3]}T${taken[4]}${zone}`) };
  } catch {
    return {};
  }
}
