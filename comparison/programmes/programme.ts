/**
 * What plans of one programme speak of, beside what all administrations do. One file a programme; to add one, write its file and name it in `index.ts`.
 */
export interface Programme {
  /** In which field it is: `traffic`. A job in one field and the same in another are two. */
  readonly field: string
  /** Wordings by which a title, or a task, is of the field, with commas between; `a + b` where both stand near each other. */
  readonly signs: string
  /**
   * What its plans work on, a thing a line, `name: wording, wording`, in plain words (abbreviations written out); `a + b` where both
   * stand near each other. `~name` is what most of its tasks speak of: sharing it says less. `name < wider, wider` takes the place of
   * the wider ones in its clause: criteria of satisfaction are another job than a survey of it. What the whole
   * programme is about needs no line: it tells none of its tasks from another, and where only one of two names it, it would hold them apart.
   */
  readonly things: string
  /** Words that syllables are joined to, a line each; `word = other, other` count as one word everywhere. */
  readonly words: string
  /** The same for words that mean one job only among the tasks of such a plan: `đường liên xã` and `ngõ xóm` where roads are paved. */
  readonly kin: string
}
