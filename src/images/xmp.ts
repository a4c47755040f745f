/** XMP: the newer words of pictures, as RDF in XML. */
import { SaxesParser } from 'saxes';
import { cleanText, type RawCredits } from './raw-credits.ts';

type Field = keyof Omit<RawCredits, 'takenAt'>;

/** Where a field has several properties, the later ones go before the earlier. */
const fieldOf: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['dc:title', 'headline'],
  ['photoshop:Headline', 'headline'],
  ['dc:description', 'caption'],
  ['Iptc4xmpCore:AltTextAccessibility', 'altText'],
  ['dc:creator', 'creator'],
  ['photoshop:Credit', 'credit'],
  ['dc:rights', 'copyright'],
  ['photoshop:Instructions', 'instructions'],
  ['cc:license', 'licence'],
  ['xmpRights:WebStatement', 'licence'],
  ['xmpRights:UsageTerms', 'licence'],
]);
const placeNames = ['Iptc4xmpCore:Location', 'photoshop:City', 'photoshop:State', 'photoshop:Country'];
const longest = 1_000_000;

/** Reads the properties that matter; broken XML gives what stood before the break. */
export function readXmp(xml: string): RawCredits {
  if (xml.length > longest) return {};
  const values = propertiesOf(xml.slice(Math.max(0, xml.indexOf('<'))));
  const result: RawCredits = {};
  for (const [name, field] of fieldOf) result[field] = values.get(name) || (result[field] ?? '');
  result.place = placeNames
    .map((name) => values.get(name) ?? '')
    .filter((part) => part !== '')
    .join(', ');
  const taken = values.get('photoshop:DateCreated') ?? values.get('exif:DateTimeOriginal');
  if (taken !== undefined) result.takenAt = Date.parse(/[T ]\d/.test(taken) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(taken) ? `${taken}Z` : taken);
  return result;
}

/** Texts of properties by their usual names: simple ones, attributes, and the first item of a list. */
function propertiesOf(xml: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const path: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  const keep = (name: string | undefined, value: string): void => {
    const clean = cleanText(value);
    if (name !== undefined && clean !== '' && !values.has(name)) values.set(name, clean);
  };
  parser.on('error', () => {});
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    text = '';
    for (const [name, value] of Object.entries(tag.attributes))
      keep(name === 'rdf:resource' ? tag.name : tag.name === 'rdf:Description' ? name : undefined, value);
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', () => {
    const name = path.pop();
    keep(name === 'rdf:li' ? path.at(-2) : name, text);
    text = '';
  });
  try {
    parser.write(xml).close();
  } catch {}
  return values;
}
