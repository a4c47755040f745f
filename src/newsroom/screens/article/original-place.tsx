/** A place in the head of the page in which a part of the original is shown, where there is no room beside the page. */
import { useCallback } from 'react';
import { useArticleRoom } from './article-room.ts';
import { isTranslation } from './panels.tsx';

/** Empty until somebody fills it. */
export function OriginalPlace({ name }: { readonly name: string }) {
  const { article, originalPlaces } = useArticleRoom();
  const ref = useCallback(
    (element: HTMLElement | null) => {
      const places = new Map(originalPlaces.get());
      if (element === null) places.delete(`head-${name}`);
      else places.set(`head-${name}`, element);
      originalPlaces.set(places);
    },
    [originalPlaces, name],
  );
  return isTranslation(article) ? <div ref={ref} /> : null;
}
