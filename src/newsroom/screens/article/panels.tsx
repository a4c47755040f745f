/** The panels beside the page. A further one is a line in this list and a component; each is opened from the bar and by its key. */
import type { ComponentType } from 'react';
import { loaded } from '../../frame/loaded.tsx';
import type { TextKey } from '../../strings/strings.tsx';
import type { Article } from './article-room.ts';

export interface ArticlePanel {
  readonly id: string;
  readonly title: TextKey;
  /** The key that opens and closes it, with Mod and Alt: a code of the keyboard, such as `KeyD`. */
  readonly code: string;
  readonly Content: ComponentType;
}

/** True for an article that renders another one. */
export function isTranslation({ translatedFromId }: Pick<Article, 'translatedFromId'>): boolean {
  return translatedFromId !== null;
}

/** The panels that an article has. */
export function panelsOf(article: Article): readonly ArticlePanel[] {
  return isTranslation(article) ? [original, ...panels] : panels;
}

const original: ArticlePanel = {
  id: 'original',
  title: 'alignment.title',
  code: 'KeyO',
  Content: loaded(async () => (await import('./original/original-panel.tsx')).OriginalPanel),
};

const panels: readonly ArticlePanel[] = [
  {
    id: 'details',
    title: 'details.title',
    code: 'KeyD',
    Content: loaded(async () => (await import('./details/details-panel.tsx')).DetailsPanel),
  },
  {
    id: 'comments',
    title: 'comments.title',
    code: 'KeyC',
    Content: loaded(async () => (await import('./comments/comments-panel.tsx')).CommentsPanel),
  },
  {
    id: 'suggestions',
    title: 'suggestions.title',
    code: 'KeyS',
    Content: loaded(async () => (await import('./suggestions/suggestions-panel.tsx')).SuggestionsPanel),
  },
  {
    id: 'preview',
    title: 'preview.title',
    code: 'KeyP',
    Content: loaded(async () => (await import('../preview/preview-panel.tsx')).PreviewPanel),
  },
  {
    id: 'publishing',
    title: 'publishing.title',
    code: 'KeyU',
    Content: loaded(async () => (await import('../publishing/article-publishing.tsx')).ArticlePublishing),
  },
];
