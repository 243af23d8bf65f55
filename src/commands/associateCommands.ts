import type { PaneSession } from '../taskpane/session/PaneSession'

/** What the commands ask of the session that they share with the pane. */
export type CommandSession = Pick<PaneSession, 'goTo' | 'readSelection' | 'refresh' | 'showHelp'>

/** What the ribbon and the menu of a cell start, by the names in the manifest. */
const COMMANDS: Record<string, (session: CommandSession) => void> = {
  analyse: (session) => {
    session.showHelp(false)
    session.goTo('data')
    void session.readSelection()
  },
  refresh: (session) => {
    session.showHelp(false)
    void session.refresh(null)
  },
  help: (session) => {
    session.showHelp(true)
  },
}

/**
 * A command is over once the pane is on its way: the work goes on there, with progress and Cancel. Excel would end a
 * command that it waits for after some minutes, and keep the other buttons waiting until then.
 */
export function associateCommands(session: CommandSession): void {
  for (const [name, start] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      start(session)
      void Office.addin
        .showAsTaskpane()
        .catch(console.error)
        .finally(() => {
          event.completed()
        })
    })
  }
}
