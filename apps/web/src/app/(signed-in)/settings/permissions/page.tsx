import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { allPermissions, permissionsOfRole, roles } from '@parley/contracts';
import { SettingsFrame } from '../settings-frame.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.permissions') };
}

/** What each role may do: the table that the service itself goes by. */
export default async function PermissionsPage() {
  const t = await getTranslations();
  return (
    <SettingsFrame view="permissions">
      {({ caller }) => (
        <>
          <h2 id="permissions" className="text-2xl">
            {t('settings.permissions')}
          </h2>
          <p className="text-ink-2 mt-1 max-w-prose text-sm">{t('settings.permissionsAbout')}</p>
          <section
            aria-labelledby="permissions"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to be in reach of the keyboard
            tabIndex={0}
            className="relative mt-6 overflow-x-auto"
          >
            <table className="data-table border-ink border-t-2">
              <thead>
                <tr>
                  <th scope="col">{t('settings.permission')}</th>
                  {roles.map((role) => (
                    <th
                      key={role}
                      scope="col"
                      className={`text-center! ${role === caller.role ? 'text-accent!' : ''}`}
                    >
                      {t(`role.${role}`)}
                      {role === caller.role && <span className="block text-xs">({t('settings.you')})</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {allPermissions.map((permission) => (
                  <tr key={permission}>
                    <th scope="row" className="min-w-44 font-normal">
                      {t(`permission.${permission}`)}
                      <code className="text-ink-3 block text-xs">{permission}</code>
                    </th>
                    {roles.map((role) => (
                      <td key={role} className="text-center">
                        {permissionsOfRole[role].includes(permission) ? (
                          <>
                            <span aria-hidden>✓</span>
                            <span className="sr-only">{t('settings.may')}</span>
                          </>
                        ) : (
                          <>
                            <span aria-hidden className="text-ink-3">
                              –
                            </span>
                            <span className="sr-only">{t('settings.mayNot')}</span>
                          </>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </SettingsFrame>
  );
}
