/** What stays in the files that readers get: who made the picture and who owns it. */

/** The words that a crop carries. */
export interface CropCredits {
  readonly creator: string;
  readonly credit: string;
  readonly copyright: string;
}

/** The credits as an XMP packet, for whoever finds the file by itself. */
export function creditsXmp({ creator, credit, copyright }: CropCredits): string {
  const parts = [
    creator === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xmlText(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright === '' ? '' : `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    credit === '' ? '' : `<photoshop:Credit>${xmlText(credit)}</photoshop:Credit>`,
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${parts.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function xmlText(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
