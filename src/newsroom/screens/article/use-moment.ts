import { useStrings } from '../../strings/strings.tsx';

/** Says a moment in ISO text as the person's language writes it: today by the time alone. */
export function useMoment(): (iso: string) => string {
  const { language } = useStrings();
  return (iso) => {
    const moment = new Date(iso);
    const isToday = moment.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(language, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
  };
}
