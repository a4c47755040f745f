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
  /** A translation whose original has changed. */
  readonly translation: string;
  readonly story: string;
  /** A story with translations. */
  readonly translatedStory: string;
  readonly picture: string;
  readonly invitation: string;
  readonly reset: string;
  readonly preview: string;
  /** The mail address of somebody who is asked for a code, and the password. */
  readonly guarded: { readonly email: string; readonly password: string };
}

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What there is once the screen stands. */
  readonly shows: string;
  /** Opens what is to be looked at, and resolves when it is open. */
  readonly open?: (page: Page, say: Say) => Promise<void>;
  /** What alone is looked at, where the rest of the screen was looked at before. */
  readonly part?: '[role=dialog]' | '[role=menu]' | '[role=listbox]';
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

const inTurn = (...steps: readonly NonNullable<Screen['open']>[]): NonNullable<Screen['open']> => {
  return async (page, say) => {
    for (const step of steps) await step(page, say);
  };
};

/** A menu of the toolbar; the last of its name, since the first says what kind of text the caret is in. */
const toolMenu = (label: TextKey): NonNullable<Screen['open']> => {
  return async (page, say) => {
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: say(label) })
      .last()
      .click();
    await page.getByRole('menu').waitFor();
  };
};

const entry = (label: TextKey): NonNullable<Screen['open']> => {
  return async (page, say) => {
    await page
      .getByRole('menuitem', { name: say(label) })
      .first()
      .click();
    await dialog(page);
  };
};

const clickOn =
  (place: string): NonNullable<Screen['open']> =>
  async (page) => {
    await page.locator(place).first().click();
  };

/** What a telephone shows otherwise than a desk does, to whoever is signed in as the owner. */
export function screensOnTelephone({ article, translation }: Places): readonly Screen[] {
  const written = { path: `/newsroom/articles/${article}`, shows: '[role=toolbar] button' };
  const menu = (label: TextKey): NonNullable<Screen['open']> => {
    return async (page, say) => {
      await page
        .getByRole('button', { name: say(label), exact: true })
        .last()
        .click();
      await page.getByRole('menu').waitFor();
    };
  };
  return [
    { name: 'article', ...written },
    {
      name: 'a translation between the paragraphs of its original',
      path: `/newsroom/articles/${translation}`,
      shows: '[role=toolbar] button',
      open: async (page, say) => {
        await menu('article.panels')(page, say);
        const original = page.getByRole('menuitemcheckbox', { name: say('alignment.title') });
        if ((await original.getAttribute('aria-checked')) === 'true') await page.keyboard.press('Escape');
        else await original.click();
        await page.locator('.original-between ins').first().waitFor();
      },
    },
    { name: 'menu of the places', path: '/newsroom/', shows: 'header nav button', open: menu('nav.menu') },
    { name: 'menu of the panels', ...written, open: menu('article.panels') },
    { name: 'further tools', ...written, open: menu('editor.more'), part: '[role=menu]' },
  ];
}

/** The screens of whoever is signed in as the owner. */
export function screensInside(places: Places): readonly Screen[] {
  return [
    ...deskScreens(places),
    ...articleScreens(places),
    ...translationScreens(places),
    ...writingParts(places),
    ...publishingParts(places),
    ...houseScreens(places),
    ...houseParts(),
  ];
}

function deskScreens({ story, translatedStory }: Places): readonly Screen[] {
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
      name: 'whose a cell is, and until when',
      ...board,
      open: async (page) => {
        await page.locator('[role=gridcell][data-state=public] a').first().focus();
        await page.keyboard.press('d');
        await dialog(page);
      },
    },
    {
      name: 'notices',
      ...board,
      open: async (page, say) => {
        await page
          .getByRole('button', { name: say('bell.title') })
          .first()
          .click();
        await page.getByRole('link', { name: say('notices.choose') }).waitFor();
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
    {
      name: 'another original of a story',
      path: `/newsroom/stories/${translatedStory}`,
      shows: 'h2',
      open: byButton('switch.deed'),
      part: '[role=dialog]',
    },
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

/** The workbench of translators. */
function translationScreens({ translation }: Places): readonly Screen[] {
  const beside = { path: `/newsroom/articles/${translation}`, shows: 'aside li ins' };
  const menuBehind = (...clicks: readonly NonNullable<Screen['open']>[]): Pick<Screen, 'open' | 'part'> => ({
    open: inTurn(...clicks, async (page) => await page.getByRole('menu').waitFor()),
    part: '[role=menu]',
  });
  return [
    { name: 'a translation beside its original', ...beside },
    { name: 'a search of the translation memory', ...beside, open: byKey('Control+Alt+g'), part: '[role=dialog]' },
    { name: 'menu at a line of the original', ...beside, ...menuBehind(clickOn('aside li:has(ins) [aria-haspopup=menu]')) },
    {
      name: 'menu at a paragraph of a translation',
      ...beside,
      ...menuBehind(clickOn('.ProseMirror > p'), clickOn('.page-place [aria-haspopup=menu]')),
    },
  ];
}

/** What opens above the text while somebody writes. */
function writingParts({ article, publicArticle }: Places): readonly Screen[] {
  const written = { path: `/newsroom/articles/${article}`, shows: '.ProseMirror figure img' };
  const paragraph = clickOn('.ProseMirror > p');
  const slash: Screen['open'] = async (page) => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    await page.getByRole('listbox').waitFor();
  };
  const restored: Screen['open'] = inTurn(async (page) => {
    await page.locator('main ol a, main ul a').nth(1).click();
  }, byButton('history.restore'));
  return [
    { name: 'kinds of text', ...written, open: inTurn(paragraph, toolMenu('editor.paragraph')), part: '[role=menu]' },
    { name: 'what can be inserted', ...written, open: inTurn(paragraph, toolMenu('editor.insert')), part: '[role=menu]' },
    { name: 'more tools', ...written, open: inTurn(paragraph, toolMenu('editor.more')), part: '[role=menu]' },
    { name: 'tools of a table', ...written, open: inTurn(clickOn('.ProseMirror td'), toolMenu('editor.table')), part: '[role=menu]' },
    { name: 'slash menu', ...written, open: inTurn(paragraph, slash), part: '[role=listbox]' },
    {
      name: 'player or post',
      ...written,
      open: inTurn(paragraph, toolMenu('editor.insert'), entry('editor.embed')),
      part: '[role=dialog]',
    },
    {
      name: 'choice of a picture',
      ...written,
      open: inTurn(panel('details.title', 'input'), byButton('editor.choosePicture')),
      part: '[role=dialog]',
    },
    {
      name: 'restoring a revision',
      path: `/newsroom/articles/${publicArticle}/history`,
      shows: 'ins, mark, [data-change]',
      open: restored,
      part: '[role=dialog]',
    },
  ];
}

/** What is asked before something happens to what readers see. */
function publishingParts({ article, publicArticle }: Places): readonly Screen[] {
  const written = { path: `/newsroom/articles/${article}`, shows: '.ProseMirror figure img' };
  const readers = { path: `/newsroom/articles/${publicArticle}`, shows: '.ProseMirror p' };
  const publishing = panel('publishing.title', '[type=checkbox]');
  const part = '[role=dialog]';
  const toWrite = clickOn('aside li[data-state=open] button');
  const later: Screen['open'] = async (page, say) => {
    await page.getByRole('radio', { name: say('together.later') }).check();
  };
  const embargo: Screen['open'] = async (page, say) => {
    await page.getByRole('button', { name: say('embargo.set') }).click();
  };
  const tickAnother: Screen['open'] = async (page) => {
    await page.getByRole('complementary').getByRole('checkbox').nth(1).check();
  };
  return [
    { name: 'publishing what is ready', ...written, open: inTurn(publishing, tickAnother, byKey('p')), part },
    { name: 'going out at a moment, and an embargo', ...written, open: inTurn(publishing, later, embargo) },
    { name: 'correction', ...readers, open: inTurn(publishing, byButton('step.correct')), part },
    { name: 'taking down', ...readers, open: inTurn(publishing, byButton('step.takeDown')), part },
    { name: 'taking down in all languages', ...readers, open: inTurn(publishing, byButton('step.takeDownAll')), part },
    { name: 'correction in another language', ...readers, open: inTurn(publishing, toWrite, dialog), part },
    { name: 'correction that is not needed', ...readers, open: inTurn(publishing, toWrite, byButton('correction.dismiss')), part },
    { name: 'withdrawing a correction', ...readers, open: inTurn(publishing, byButton('correction.withdraw')), part },
    { name: 'spiking', ...written, open: inTurn(publishing, byButton('step.spike')), part },
    { name: 'publishing by a key', ...readers, open: inTurn(publishing, byKey('p')), part },
  ];
}

/** Forms of people and settings. */
function houseParts(): readonly Screen[] {
  const part = '[role=dialog]';
  const people = { path: '/newsroom/people', shows: 'td', part } as const;
  const settings = { path: '/newsroom/settings', shows: 'form input', part } as const;
  const newPassword: Screen['open'] = async (page, say) => {
    await page.getByText(say('people.newPassword'), { exact: true }).first().click();
    await dialog(page);
  };
  const change: Screen['open'] = async (page, say) => {
    await page.getByText(say('people.change'), { exact: true }).first().click();
    await dialog(page);
  };
  return [
    { name: 'new glossary entry', path: '/newsroom/glossary', shows: 'td', part, open: byButton('glossary.add') },
    { name: 'change of a person', ...people, open: change },
    { name: 'new password for a person', ...people, open: newPassword },
    { name: 'new edition', ...settings, open: inTurn(tab('settings.editions'), byButton('settings.addEdition')) },
    { name: 'new section', ...settings, open: inTurn(tab('settings.sections'), byButton('settings.addSection')) },
    { name: 'new topic', ...settings, open: inTurn(tab('settings.topics'), byButton('settings.addTopic')) },
    { name: 'new desk', ...settings, open: inTurn(tab('settings.desks'), byButton('settings.addDesk')) },
    { name: 'new translation service', ...settings, open: inTurn(tab('settings.machine'), byButton('machine.add')) },
    { name: 'new contributor', ...settings, open: inTurn(tab('settings.contributors'), byButton('settings.addContributor')) },
  ];
}

function houseScreens({ picture }: Places): readonly Screen[] {
  const settings = { path: '/newsroom/settings', shows: 'form input' };
  return [
    { name: 'pictures', path: '/newsroom/pictures', shows: 'main img' },
    { name: 'picture', path: `/newsroom/pictures/${picture}`, shows: 'main form' },
    { name: 'glossary', path: '/newsroom/glossary', shows: 'td' },
    { name: 'people', path: '/newsroom/people', shows: 'td' },
    { name: 'inviting', path: '/newsroom/people', shows: 'td', open: byButton('people.invite') },
    { name: 'account', path: '/newsroom/account', shows: 'section:nth-of-type(6)' },
    { name: 'settings', ...settings },
    { name: 'editions', ...settings, open: tab('settings.editions') },
    { name: 'sections', ...settings, open: tab('settings.sections') },
    { name: 'topics', ...settings, open: tab('settings.topics') },
    { name: 'desks', ...settings, open: tab('settings.desks') },
    { name: 'contributors', ...settings, open: tab('settings.contributors') },
    { name: 'translation services', ...settings, open: tab('settings.machine') },
  ];
}

/** The screens for whoever is not signed in. */
export function screensOutside({ invitation, reset, preview, guarded }: Places): readonly Screen[] {
  const code: Screen['open'] = async (page, say) => {
    await page.getByLabel(say('signIn.email')).fill(guarded.email);
    await page.getByLabel(say('signIn.password'), { exact: true }).fill(guarded.password);
    await page.getByRole('button', { name: say('signIn.submit'), exact: true }).click();
    await page.getByLabel(say('signIn.code.label'), { exact: true }).waitFor();
  };
  const emergencyCode: Screen['open'] = async (page, say) => {
    await page.getByRole('button', { name: say('signIn.backup.use') }).click();
    await page.getByLabel(say('signIn.backup.label')).waitFor();
  };
  return [
    { name: 'code of the app', path: '/newsroom/sign-in', shows: 'form', open: code },
    { name: 'emergency code', path: '/newsroom/sign-in', shows: 'form', open: inTurn(code, emergencyCode) },
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
