import { Button, Group, MultiSelect, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Grant, type Role, roles } from '../../../core/permission.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { publicationQuery } from '../../frame/publication.ts';
import { sectionName } from '../../frame/section-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './people.module.css';

interface GrantsFieldProps {
  readonly grants: readonly Grant[];
  onChange(grants: readonly Grant[]): void;
}

/** The role that somebody gets who gets one more. */
export const usualGrant: Grant = { role: 'reporter', editions: 'all', sections: 'all' };

/** Says who may do what where: one or more roles, each everywhere or in named editions and sections. */
export function GrantsField({ grants, onChange }: GrantsFieldProps) {
  const { t } = useStrings();
  const replace = (index: number, grant: Grant): void => onChange(grants.map((other, place) => (place === index ? grant : other)));
  return (
    <Stack gap={0}>
      {grants.map((grant, index) => (
        <GrantField
          // biome-ignore lint/suspicious/noArrayIndexKey: a role has no other identity than its place
          key={index}
          number={index + 1}
          grant={grant}
          onChange={(changed) => replace(index, changed)}
          onRemove={grants.length === 1 ? null : () => onChange(grants.filter((_, place) => place !== index))}
        />
      ))}
      <Group>
        <Button variant="default" size="xs" onClick={() => onChange([...grants, usualGrant])}>
          {t('grant.add')}
        </Button>
      </Group>
    </Stack>
  );
}

interface GrantFieldProps {
  readonly number: number;
  readonly grant: Grant;
  onChange(grant: Grant): void;
  readonly onRemove: (() => void) | null;
}

function GrantField({ number, grant, onChange, onRemove }: GrantFieldProps) {
  const { t, language } = useStrings();
  const { data } = useQuery(publicationQuery);
  const editions = data?.editions.map(({ tag }) => tag) ?? [];
  const languageName = useLanguageName();
  const isOwner = grant.role === 'owner';
  const setRole = (role: Role): void => onChange(role === 'owner' ? { role, editions: 'all', sections: 'all' } : { ...grant, role });
  return (
    <fieldset className={classes['grant']}>
      <legend className={classes['grantHead']}>{t('grant.nth', { count: number })}</legend>
      <Stack gap="xs">
        <Select
          comboboxProps={{ withinPortal: false }}
          label={t('grant.role')}
          data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          value={grant.role}
          allowDeselect={false}
          onChange={(value) => setRole(roles.find((role) => role === value) ?? grant.role)}
        />
        {isOwner ? null : (
          <>
            <MultiSelect
              comboboxProps={{ withinPortal: false }}
              label={t('grant.editions')}
              placeholder={grant.editions === 'all' ? t('grant.all.editions') : ''}
              data={editions.map((tag) => ({ value: tag, label: languageName(tag) }))}
              value={grant.editions === 'all' ? [] : [...grant.editions]}
              onChange={(chosen) => onChange({ ...grant, editions: allOr(editions.filter((tag) => chosen.includes(tag))) })}
            />
            <MultiSelect
              comboboxProps={{ withinPortal: false }}
              label={t('grant.sections')}
              placeholder={grant.sections === 'all' ? t('grant.all.sections') : ''}
              data={(data?.sections ?? []).map((section) => ({ value: section.id, label: sectionName(section, language) }))}
              value={grant.sections === 'all' ? [] : [...grant.sections]}
              onChange={(chosen) => {
                const ids = (data?.sections ?? []).map(({ id }) => id).filter((id) => chosen.includes(id));
                onChange({ ...grant, sections: allOr(ids) });
              }}
            />
          </>
        )}
        {onRemove === null ? null : (
          <Group justify="flex-end">
            <Button variant="subtle" size="compact-sm" onClick={onRemove} aria-label={t('grant.remove', { role: t(`role.${grant.role}`) })}>
              {t('action.remove')}
            </Button>
          </Group>
        )}
      </Stack>
    </fieldset>
  );
}

/** Naming nothing means everything: a role without a place would be none. */
function allOr<Value>(values: readonly Value[]): readonly Value[] | 'all' {
  return values.length === 0 ? 'all' : values;
}

/** Grants as the API takes them. */
export function sendable(grants: readonly Grant[]) {
  return grants.map(({ role, editions, sections }) => ({
    role,
    editions: editions === 'all' ? editions : [...editions],
    sections: sections === 'all' ? sections : [...sections],
  }));
}
