import { type Client, OLDEST_CLIENT } from '../protocol/appContext'
import { createSession } from '../protocol/createSession'
import { HostEndPoint } from '../protocol/HostEndPoint'
import { RequestLog } from '../protocol/RequestLog'
import type { Workbook } from '../workbook/Workbook'

const PANE = 'taskpane.local.html'
/** The add-in's page serves the ribbon's commands (1) and the custom functions (2) too. */
const SHARED_RUNTIME = 3

/** The frame with the add-in's page. office.js trusts a host that is https and has the page's own host name. */
export class PaneFrame {
  readonly requests = new RequestLog()
  endPoint: HostEndPoint
  private loads = 0

  constructor(
    private readonly workbook: Workbook,
    private readonly frame: HTMLIFrameElement,
    /** Called after every request of the add-in. */
    private readonly onAnswered: () => void,
    /** Called when the keyboard leaves the pane. */
    private readonly onLeft: () => void,
  ) {
    this.endPoint = this.newConversation(OLDEST_CLIENT)
    window.addEventListener('message', ({ source, origin, data }) => {
      if (source === frame.contentWindow && origin === location.origin && typeof data === 'string') this.answer(data)
    })
  }

  /** Loads the pane, anew if it was there; the workbook stays as it is. */
  open(client: Client): void {
    this.endPoint.close()
    this.endPoint = this.newConversation(client)
    this.loads += 1
    const hostInfo = `Excel$Web$16.01$${client.language}$embedded-workbook$$disableLogging$${SHARED_RUNTIME}`
    // office.js finds its host by the end of the address. The number makes the browser load the page anew.
    const channel = `&_serializer_version=1&_xdm_Info=conversation-${this.loads}|embedded-workbook|${location.origin}`
    this.frame.hidden = false
    this.frame.src = `${PANE}?_host_Info=${hostInfo}&load=${this.loads}#${channel}`
  }

  private newConversation(client: Client): HostEndPoint {
    const session = createSession(this.workbook)
    session.pane.watch((visible) => {
      this.frame.hidden = !visible
    })
    const channel = {
      origin: location.origin,
      send: (text: string) => {
        this.post(text)
      },
      leave: this.onLeft,
    }
    return new HostEndPoint(session, this.requests, channel, client)
  }

  private answer(text: string): void {
    const reply = this.endPoint.reply(text)
    if (reply !== null) this.post(reply)
    this.onAnswered()
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, location.origin)
  }
}
