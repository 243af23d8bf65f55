/** Tests run in one time zone and locale, whatever the machine; the command line's tests start children in others. */
export default function pinTimeZone(): void {
  process.env.TZ = 'UTC'
  process.env.LANG = 'en_US.UTF-8'
}
