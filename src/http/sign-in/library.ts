/** The library for sign-in, set up for our tables: passwords, passkeys, two-factor codes, sessions. */
import { type PasskeyOptions, passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { PersonId } from '../../core/ids.ts';
import { longestPassword, shortestPassword } from '../../core/person.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Logger } from '../log.ts';

export interface LibraryParts {
  readonly storage: Storage;
  readonly log: Logger;
  /** What cookies are signed with, and two-factor secrets encrypted. */
  readonly secret: string;
  /** Where browsers find the newsroom. Passkeys belong to its name; cookies are `Secure` if it is https. */
  readonly baseUrl: string;
  /** The name that codes and passkeys are shown under. */
  readonly publicationName: string;
  /** How somebody comes in by a link with a passkey. */
  readonly arrival: NonNullable<PasskeyOptions['registration']>;
}

/** Under which our server tells the library from where a request comes; what clients send of it is dropped. */
export const clientHeader = 'x-courant-client';

const minute = 60;
const day = 24 * 60 * minute;

/** What the library is told. */
export function libraryOptions({ storage, log, secret, baseUrl, publicationName, arrival }: LibraryParts) {
  return {
    ...tableNames,
    appName: publicationName,
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: storage.signIn,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: { ...tableNames.session, expiresIn: 30 * day, updateAge: day, freshAge: day },
    rateLimit: { ...tableNames.rateLimit, enabled: true, window: 10, max: 100, customRules: limits },
    plugins: [
      twoFactor({ ...tableNames.twoFactor, issuer: publicationName, allowPasswordless: true }),
      passkey({ ...tableNames.passkey, rpName: publicationName, registration: arrival }),
    ],
    databaseHooks: { session: { create: { before: (session) => isAtWork(storage, session.userId as PersonId) } } },
    trustedOrigins: (request) => (request === undefined ? [] : ownOrigins(request)),
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.error({ library: 'sign-in' }, message) },
    advanced: {
      cookiePrefix: 'courant',
      useSecureCookies: baseUrl.startsWith('https:'),
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
  } satisfies BetterAuthOptions;
}

/** Starts the library. Its own answers are not ours: see `answers.ts`. */
export function startLibrary(parts: LibraryParts) {
  return betterAuth(libraryOptions(parts));
}

export type SignInLibrary = ReturnType<typeof startLibrary>;

/** Per address of the network, in seconds. Attempts on one account are counted by `attempts.ts`. */
const limits = {
  '/sign-in/email': { window: 5 * minute, max: 30 },
  '/change-password': { window: 5 * minute, max: 10 },
  '/two-factor/*': { window: 5 * minute, max: 30 },
  '/passkey/*': { window: minute, max: 30 },
};

/** A suspended person gets no session, whatever the way in. */
async function isAtWork(storage: Storage, personId: PersonId): Promise<false | undefined> {
  const person = await storage.read(({ people }) => people.find(personId));
  return person === null || person.suspendedAt !== null ? false : undefined;
}

/** The newsroom may be reached by another name than the public one; that a request comes from a page of that name is checked before. */
function ownOrigins(request: Request): string[] {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return [`http://${host}`, `https://${host}`];
}

/** What the library calls its tables and columns, and what they are called here. */
const tableNames = {
  user: {
    modelName: 'people',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  session: {
    modelName: 'sign_in_sessions',
    fields: {
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      userId: 'person_id',
    },
  },
  account: {
    modelName: 'sign_in_accounts',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'person_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'sign_in_verifications',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  rateLimit: { storage: 'database', modelName: 'sign_in_rates', fields: { lastRequest: 'last_request' } },
  twoFactor: {
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'two_factors',
        fields: {
          backupCodes: 'backup_codes',
          userId: 'person_id',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  },
  passkey: {
    schema: {
      passkey: {
        modelName: 'passkeys',
        fields: {
          publicKey: 'public_key',
          userId: 'person_id',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  },
} as const;
