/** The language that a person chose, remembered on this device so that the sign-in screen speaks it too. */
const key = 'newsroom-language';

/** Null if nobody chose. */
export function rememberedLanguage(): string | null {
  return localStorage.getItem(key);
}

/** Null follows the browser from now on. */
export function rememberLanguage(language: string | null): void {
  if (language === null) localStorage.removeItem(key);
  else localStorage.setItem(key, language);
}
