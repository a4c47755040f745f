/** Where the site says what happened: the shape of the program's log as far as this folder uses it. */
export interface SiteLog {
  info(details: Readonly<Record<string, unknown>>, message: string): void;
  error(details: Readonly<Record<string, unknown>>, message: string): void;
}
