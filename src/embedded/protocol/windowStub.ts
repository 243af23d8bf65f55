/** The few elements and stores that office.js touches on its way to a host. */
export interface ScriptElement {
  src: string
  onload?: () => void
}

export function plainElement() {
  return { style: {}, src: '', setAttribute: () => undefined, getAttribute: () => null }
}

/** office.js takes addresses apart with an <a>. */
export function anchorElement(base: string) {
  let url = new URL(base)
  return {
    ...plainElement(),
    get href() {
      return url.href
    },
    set href(href: string) {
      url = new URL(href, base)
    },
    get protocol() {
      return url.protocol
    },
    get host() {
      return url.host
    },
    get hostname() {
      return url.hostname
    },
    get port() {
      return url.port
    },
    get pathname() {
      return url.pathname
    },
    get search() {
      return url.search
    },
  }
}

export function storage() {
  const entries = new Map<string, string>()
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size
    },
  }
}
