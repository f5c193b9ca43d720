export const engineChoices = ['auto', 'embedded', 'system', 'off'] as const
/** `auto`: that of the machine where it is there, else the built-in one. */
export type EngineChoice = (typeof engineChoices)[number]
