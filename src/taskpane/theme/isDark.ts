/** What of the Office theme tells light from dark; hosts fill different parts of it, and some none at all. */
export type ThemeColors = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>

/** Whether the Office theme is dark; where Office says nothing (on the web), what the browser prefers. */
export function isDark(theme: ThemeColors | undefined, browserPrefersDark: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme
  const brightness = theme?.bodyBackgroundColor === undefined ? null : brightnessOf(theme.bodyBackgroundColor)
  return brightness === null ? browserPrefersDark : brightness < 0.5
}

/** From 0 (black) to 1 of a colour "#RRGGBB"; null for anything else. */
function brightnessOf(color: string): number | null {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1)
  if (channels === undefined) return null
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => parseInt(channel, 16) / 255)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
