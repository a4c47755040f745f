import type { Translated } from '../text.ts';
import type { signIn as english } from './en.ts';

/** Texts of signing in, in German. */
export const signIn: Translated<typeof english> = {
  'signIn.title': 'Anmelden',
  'signIn.email': 'E-Mail-Adresse',
  'signIn.password': 'Passwort',
  'signIn.submit': 'Anmelden',
  'signIn.passkey': 'Mit einem Passkey anmelden',
  'signIn.or': 'oder',
  'signIn.forgotten': 'Passwort vergessen?',
  'signIn.code.title': 'Noch ein Schritt',
  'signIn.code.about': 'Ihre Authenticator-App zeigt für diese Redaktion einen Code aus sechs Ziffern.',
  'signIn.code.label': 'Code',
  'signIn.code.submit': 'Weiter',
  'signIn.backup.about': 'Jeder Ihrer Notfallcodes gilt einmal.',
  'signIn.backup.label': 'Notfallcode',
  'signIn.backup.use': 'Stattdessen einen Notfallcode eingeben',
  'signIn.code.use': 'Stattdessen die App verwenden',
  'signIn.again': 'Von vorn beginnen',
  'reset.done': 'Das Passwort ist gesetzt. Melden Sie sich damit an.',
};
