import { useStore } from '../../../editor/live/store.ts';
import { initialsOf } from '../../../strings/initials.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from './article-bar.module.css';

/** The others who have the article open, each once, with where they are. */
export function PeopleHere() {
  const { session } = useArticleRoom();
  const { t } = useStrings();
  const others = useStore(session.others);
  const people = [...new Map(others.map((person) => [person.personId, person])).values()];
  if (people.length === 0) return null;
  return (
    <ul className={classes['people']} aria-label={t('article.here')}>
      {people.map(({ personId, name, colour, where }) => {
        const place = where === null ? null : where === 'body' ? t('article.inBody') : t(`field.${where}`);
        const said = place === null ? name : t('article.whereIs', { name, where: place });
        return (
          <li key={personId} className={`person-${colour}`} title={said}>
            <span aria-hidden="true">{initialsOf(name)}</span>
            <span className={classes['spoken']}>{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
