/** What goes to a process that works for us. */
export type ToProcess =
  | { readonly kind: 'job'; readonly job: unknown }
  /** One item was taken: another may come. */
  | { readonly kind: 'taken' }
  /** Nobody wants the rest of the job. */
  | { readonly kind: 'stop' }

/** What comes back. */
export type FromProcess =
  | { readonly kind: 'item'; readonly item: unknown }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly message: string }

/** Items that may be under way at once: the process works on while we look at one, and memory stays flat. */
export const ITEMS_UNDER_WAY = 4
