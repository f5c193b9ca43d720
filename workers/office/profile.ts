import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Settings of the profile: nothing in a document runs, nothing outside it is fetched, nothing of the user is touched. */
const settings: readonly (readonly [path: string, name: string, value: string])[] = [
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Office.Common/Security/Scripting', 'CheckDocumentEvents', 'false'],
  ['Office.Common/Load', 'UpdateDocMode', '0'],
  ['Office.Common/Misc', 'FirstRun', 'false'],
  ['Office.Common/Save/Document', 'AutoSave', 'false'],
  ['Office.Writer/Content/Update', 'Link', '0'],
  ['Office.Writer/Content/Update', 'Field', 'false'],
  ['Office.Writer/Content/Update', 'Chart', 'false'],
  ['Office.Calc/Content/Update', 'Link', '2'],
  ["Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", 'AutoCheckEnabled', 'false'],
  // a proxy that is nowhere: what would be fetched all the same is not
  ['Inet/Settings', 'ooInetProxyType', '2'],
  ['Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
]

/** Makes a profile in `folder`; gives the argument that has LibreOffice use it, beside whatever windows are open. */
export async function makeProfile(folder: string): Promise<string> {
  await mkdir(join(folder, 'user'), { recursive: true })
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path.replaceAll("'", '&apos;')}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  const xcu = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join('\n')}
</oor:items>
`
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), xcu)
  return `-env:UserInstallation=${pathToFileURL(folder).href}`
}
