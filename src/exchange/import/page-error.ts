/** Why a page cannot be read: what is wrong, where, and what to do about it. */

export type ReadPageError =
  | { readonly code: 'page-missing'; readonly path: string }
  | { readonly code: 'page-not-permitted'; readonly path: string }
  | { readonly code: 'page-is-folder'; readonly path: string }
  | { readonly code: 'page-unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'page-too-large'; readonly path: string; readonly bytes: number; readonly limit: number }
  | { readonly code: 'page-empty'; readonly path: string }
  | { readonly code: 'page-binary'; readonly path: string; readonly kind: string; readonly offset: number }
  | { readonly code: 'page-not-utf8'; readonly path: string; readonly offset: number; readonly line: number }
  | { readonly code: 'page-unknown-charset'; readonly path: string; readonly charset: string }
  | { readonly code: 'page-cut-off'; readonly path: string; readonly line: number; readonly inside: string }
  | { readonly code: 'page-too-complex'; readonly path: string; readonly reason: string }
  | { readonly code: 'no-article'; readonly path: string };

/** The failure in words: what happened, to which file and where in it, and what to do. */
export function describeReadPageError(error: ReadPageError): string {
  return `${error.path}: ${sentences(error)}`;
}

function sentences(error: ReadPageError): string {
  switch (error.code) {
    case 'page-missing':
      return 'there is no such file. Check the name and the folder.';
    case 'page-not-permitted':
      return 'the file may not be read by this user. Give the user the right to read it.';
    case 'page-is-folder':
      return 'this is a folder, not a page. Name the files in it.';
    case 'page-unreadable':
      return `the file cannot be read (${error.reason}). Check the disk, or copy the file and try again.`;
    case 'page-too-large':
      return `the file has ${megabytes(error.bytes)}; a page may have ${megabytes(error.limit)}. Save the page alone, without its pictures inside.`;
    case 'page-empty':
      return 'the file is empty. Capture the page again.';
    case 'page-binary':
      return `this is ${error.kind}, not a page (byte ${error.offset}). Save the page as text or HTML.`;
    case 'page-not-utf8':
      return `the text is not UTF-8 (byte ${error.offset}, line ${error.line}). Save it as UTF-8, or, for HTML, declare its charset.`;
    case 'page-unknown-charset':
      return `the page declares the charset “${error.charset}”, which is not known. Save it as UTF-8.`;
    case 'page-cut-off':
      return `the page ends in the middle (line ${error.line}, inside ${error.inside}). Save or fetch it again, whole.`;
    case 'page-too-complex':
      return `the page is too complex to read (${error.reason}). Save the text of the story alone.`;
    case 'no-article':
      return 'no story was found in it. If there is one, save its text alone, with the headline in the first line.';
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
