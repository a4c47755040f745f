/** The newsroom's look: the paper's ink, lines instead of boxes, one accent for what needs the person. */
import { type ButtonProps, type CSSVariablesResolver, createTheme, type MantineColorsTuple, type MantineTheme } from '@mantine/core';

const vermilion: MantineColorsTuple = [
  '#fdeee9',
  '#f8d9cf',
  '#f0b09d',
  '#e88467',
  '#e1603c',
  '#c9401b',
  '#b23413',
  '#97290c',
  '#7d2009',
  '#651804',
];

/** The greys of the dark scheme, as warm as its paper. */
const ink: MantineColorsTuple = [
  '#e9e4da',
  '#c9c3b6',
  '#aca595',
  '#7a7468',
  '#4a463f',
  '#3a3630',
  '#24221e',
  '#1b1a17',
  '#141311',
  '#0f0e0d',
];

/** Fonts of the system for the newsroom's own words; the article's own type is in the editor's style sheet. */
const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Devanagari', sans-serif";

/** A button that is only words is ink too. */
function quietInInk(_theme: MantineTheme, { variant }: ButtonProps): { root: Record<string, string> } {
  return { root: variant === 'subtle' ? { '--button-color': 'var(--mantine-color-text)', '--button-hover': 'var(--room-tint)' } : {} };
}

export const theme = createTheme({
  primaryColor: 'vermilion',
  primaryShade: { light: 6, dark: 5 },
  colors: { vermilion, dark: ink },
  autoContrast: true,
  luminanceThreshold: 0.4,
  defaultRadius: 2,
  fontFamily: sans,
  headings: { fontFamily: "'Source Serif 4', Georgia, 'Noto Naskh Arabic', serif", fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // A link is ink with a line below it: the accent is for what needs the person.
    Anchor: { defaultProps: { c: 'var(--mantine-color-text)', underline: 'always' } },
    Button: { vars: quietInInk },
    // What a menu holds besides its items has the focus of nobody.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // The head of a dialog is no second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    // The accent says that something is wrong; where the cursor is, is said in ink.
    Input: { vars: () => ({ wrapper: { '--input-bd-focus': 'var(--mantine-color-text)' } }) },
  },
});

/** Ink and paper of the reader site; amber for stale, green only for public, the accent for what needs the person. */
export const paperAndInk: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fdfbf6',
    '--mantine-color-text': '#191713',
    '--mantine-color-dimmed': '#5a544a',
    '--mantine-color-error': '#b23413',
    '--mantine-color-default-border': '#d9d2c4',
    '--mantine-color-placeholder': '#6d675c',
    '--room-tint': '#f5efe3',
    '--room-line': '#d9d2c4',
    '--room-rule': '#191713',
    '--room-stale': '#8a5200',
    '--room-stale-paper': '#fdf0d5',
    '--room-public': '#1f6b3a',
    '--room-needs': '#b23413',
    '--room-needs-paper': '#fdeee9',
    '--room-added': '#1f5f99',
    '--room-added-paper': '#dcebf7',
    '--room-removed': '#8a3b2e',
    '--room-removed-paper': '#f6e2dd',
  },
  dark: {
    '--mantine-color-body': '#141311',
    '--mantine-color-text': '#e9e4da',
    '--mantine-color-dimmed': '#aca595',
    '--mantine-color-error': '#f08a6c',
    '--mantine-color-default': '#1b1a17',
    '--mantine-color-default-border': '#3a3630',
    '--mantine-color-placeholder': '#968f80',
    '--room-tint': '#1f1d1a',
    '--room-line': '#3a3630',
    '--room-rule': '#e9e4da',
    '--room-stale': '#f0b64f',
    '--room-stale-paper': '#33270f',
    '--room-public': '#7cc795',
    '--room-needs': '#f08a6c',
    '--room-needs-paper': '#3a1a11',
    '--room-added': '#7db4e0',
    '--room-added-paper': '#16304a',
    '--room-removed': '#d99a8c',
    '--room-removed-paper': '#3d201a',
  },
});
