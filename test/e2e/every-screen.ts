/** Every screen, dialog and side panel of the newsroom, and how a person comes there. */
import type { Page } from 'playwright-core';
import type { catalogue } from '../../src/newsroom/strings/en.ts';

export type TextKey = keyof typeof catalogue;

/** What stands in the newsroom for the screens to show. */
export interface Places {
  /** An article with every kind of block, a comment and a suggestion. */
  readonly article: string;
  /** An article that has been public and has revisions. */
  readonly publicArticle: string;
  readonly story: string;
  readonly picture: string;
  readonly invitation: string;
  readonly reset: string;
  readonly preview: string;
}

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What there is once the screen stands. */
  readonly shows: string;
  /** Opens what is to be looked at, and resolves when it is open. */
  readonly open?: (page: Page, say: Say) => Promise<void>;
}

/** A text of the newsroom in the language that the screens speak. */
export type Say = (key: TextKey) => string;

const dialog = (page: Page) => page.getByRole('dialog').waitFor();

const byKey =
  (key: string): NonNullable<Screen['open']> =>
  async (page) => {
    await page.keyboard.press(key);
    await dialog(page);
  };

const byButton =
  (key: TextKey): NonNullable<Screen['open']> =>
  async (page, say) => {
    await page
      .getByRole('button', { name: say(key) })
      .first()
      .click();
    await dialog(page);
  };

const panel = (title: TextKey, shows: string): NonNullable<Screen['open']> => {
  return async (page, say) => {
    await page
      .getByRole('button', { name: say(title), exact: true })
      .first()
      .click();
    await page.locator(`aside ${shows}`).first().waitFor();
  };
};

const tab = (title: TextKey): NonNullable<Screen['open']> => {
  return async (page, say) => {
    await page.getByRole('tab', { name: say(title), exact: true }).click();
    await page.getByRole('tabpanel').waitFor();
  };
};

/** The screens of whoever is signed in as the owner. */
export function screensInside(places: Places): readonly Screen[] {
  return [...deskScreens(places), ...articleScreens(places), ...houseScreens(places)];
}

function deskScreens({ story }: Places): readonly Screen[] {
  const board = { path: '/newsroom/', shows: '[role=grid] [data-state=public]' };
  return [
    { name: 'board', ...board },
    { name: 'new story', ...board, open: byKey('n') },
    { name: 'keys of the board', ...board, open: byKey('?') },
    {
      name: 'cell that nobody began',
      ...board,
      open: async (page) => {
        await page.locator('[role=gridcell][data-state=not-started] button').first().click();
        await dialog(page);
      },
    },
    {
      name: 'menu of the person',
      ...board,
      open: async (page) => {
        await page.locator('header button').last().click();
        await page.getByRole('menu').waitFor();
      },
    },
    { name: 'board without a match', path: '/newsroom/?q=nowhere', shows: 'h2' },
    { name: 'story', path: `/newsroom/stories/${story}`, shows: 'h2' },
    { name: 'change of a story', path: `/newsroom/stories/${story}`, shows: 'h2', open: byButton('story.edit') },
    { name: 'story that is not there', path: '/newsroom/stories/00000000-0000-4000-8000-000000000000', shows: '[role=alert]' },
  ];
}

function articleScreens({ article, publicArticle }: Places): readonly Screen[] {
  const written = { path: `/newsroom/articles/${article}`, shows: '.ProseMirror figure img' };
  const readers = { path: `/newsroom/articles/${publicArticle}`, shows: '.ProseMirror p' };
  return [
    { name: 'article', ...written },
    { name: 'details', ...written, open: panel('details.title', 'input') },
    { name: 'comments', ...written, open: panel('comments.title', 'textarea') },
    { name: 'suggestions', ...written, open: panel('suggestions.title', 'button + button') },
    { name: 'preview', ...written, open: panel('preview.title', 'iframe') },
    { name: 'publishing', ...written, open: panel('publishing.title', '[type=checkbox]') },
    { name: 'publishing what is public', ...readers, open: panel('publishing.title', '[type=checkbox]') },
    { name: 'keys of the article', ...written, open: byKey('Control+/') },
    { name: 'link', ...written, open: byKey('Control+k') },
    { name: 'language of a phrase', ...written, open: byKey('Control+Alt+l') },
    { name: 'history', path: `/newsroom/articles/${publicArticle}/history`, shows: 'ins, mark, [data-change]' },
    { name: 'large preview', path: `/newsroom/articles/${publicArticle}/preview`, shows: 'iframe' },
    { name: 'sharing', path: `/newsroom/articles/${publicArticle}/preview`, shows: 'iframe', open: byButton('preview.share') },
  ];
}

function houseScreens({ picture }: Places): readonly Screen[] {
  const settings = { path: '/newsroom/settings', shows: 'form input' };
  return [
    { name: 'pictures', path: '/newsroom/pictures', shows: 'main img' },
    { name: 'picture', path: `/newsroom/pictures/${picture}`, shows: 'main form' },
    { name: 'people', path: '/newsroom/people', shows: 'td' },
    { name: 'inviting', path: '/newsroom/people', shows: 'td', open: byButton('people.invite') },
    { name: 'account', path: '/newsroom/account', shows: 'section:nth-of-type(6)' },
    { name: 'settings', ...settings },
    { name: 'editions', ...settings, open: tab('settings.editions') },
    { name: 'sections', ...settings, open: tab('settings.sections') },
    { name: 'topics', ...settings, open: tab('settings.topics') },
    { name: 'desks', ...settings, open: tab('settings.desks') },
    { name: 'contributors', ...settings, open: tab('settings.contributors') },
  ];
}

/** The screens for whoever is not signed in. */
export function screensOutside({ invitation, reset, preview }: Places): readonly Screen[] {
  return [
    { name: 'sign-in', path: '/newsroom/sign-in', shows: 'form' },
    { name: 'forgotten password', path: '/newsroom/forgotten-password', shows: 'form' },
    { name: 'invitation', path: invitation, shows: 'form' },
    { name: 'new password', path: reset, shows: 'form' },
    { name: 'link that does not work', path: '/newsroom/welcome/nothing', shows: 'h1' },
    { name: 'address without a screen', path: '/newsroom/nowhere', shows: 'h1' },
    { name: 'shared preview', path: preview, shows: 'h1' },
    { name: 'description of the API', path: '/api/', shows: 'h1' },
  ];
}
