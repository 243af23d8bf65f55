/** A parameter: its name, its value, and what it means or why it is so. */
export type ParameterLine = [name: string, value: string, meaning: string]
