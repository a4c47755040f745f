/** The panels beside the page. A further one is a line in this list and a component; each is opened from the bar and by its key. */
import { type ComponentType, lazy } from 'react';
import type { TextKey } from '../../strings/strings.tsx';

export interface ArticlePanel {
  readonly id: string;
  readonly title: TextKey;
  /** The key that opens and closes it, with Mod and Alt: a code of the keyboard, such as `KeyD`. */
  readonly code: string;
  readonly Content: ComponentType;
}

export const panels: readonly ArticlePanel[] = [
  {
    id: 'details',
    title: 'details.title',
    code: 'KeyD',
    Content: lazy(async () => ({ default: (await import('./details/details-panel.tsx')).DetailsPanel })),
  },
  {
    id: 'comments',
    title: 'comments.title',
    code: 'KeyC',
    Content: lazy(async () => ({ default: (await import('./comments/comments-panel.tsx')).CommentsPanel })),
  },
  {
    id: 'suggestions',
    title: 'suggestions.title',
    code: 'KeyS',
    Content: lazy(async () => ({ default: (await import('./suggestions/suggestions-panel.tsx')).SuggestionsPanel })),
  },
  {
    id: 'preview',
    title: 'preview.title',
    code: 'KeyP',
    Content: lazy(async () => ({ default: (await import('../preview/preview-panel.tsx')).PreviewPanel })),
  },
  {
    id: 'publishing',
    title: 'publishing.title',
    code: 'KeyU',
    Content: lazy(async () => ({ default: (await import('../publishing/article-publishing.tsx')).ArticlePublishing })),
  },
];
