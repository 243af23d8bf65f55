import { functionHelp } from '../../locale/en/functionHelp'
import { functionArgument } from '../../locale/en/functions'
import type { Wording } from '../../locale/TypedWords'

interface ParameterMetadata {
  name: string
  description?: string
  type?: string
  dimensionality?: string
  optional?: boolean
  repeating?: boolean
}

interface FunctionMetadata {
  id: string
  name: string
  description?: string
  helpUrl?: string
  options?: Record<string, boolean>
  parameters: ParameterMetadata[]
  result: { type?: string; dimensionality?: string }
}

/** What functions.json holds. */
export interface FunctionsMetadata {
  allowCustomDataForDataTypeAny?: boolean
  allowErrorForDataTypeAny?: boolean
  functions: FunctionMetadata[]
}

/**
 * Adds what the generator cannot know: the words of a language, and that the formulas take error cells (they set them
 * aside, or say where they are). The names of formulas are the same everywhere, or formulas would break on the way to
 * another language.
 */
export function localizedMetadata(generated: FunctionsMetadata, { t }: Wording): FunctionsMetadata {
  return {
    ...generated,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((one) => ({
      ...one,
      description: t(`functionHelp.${keyIn(functionHelp, one.id)}`),
      parameters: one.parameters.map((parameter) => {
        const key = keyIn(functionArgument, parameter.name)
        return { ...parameter, name: t(`functionArgument.${key}`), description: t(`functionArgumentHelp.${key}`) }
      }),
    })),
  }
}

function keyIn<Words extends object>(words: Words, name: string): keyof Words & string {
  if (!Object.hasOwn(words, name)) throw new Error(`There are no words for ${name}`)
  return name as keyof Words & string
}
