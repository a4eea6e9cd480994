/** Which report a Word file was made from: it says so itself, so that it is known again when it comes back. */
export interface Origin {
  submissionId: string
  submissionVersion: number
  draftId: string
  draftVersion: number
}

/** The namespace of the part in which the file says so. */
export const originNamespace = 'urn:tieout:report:1'

/**
 * The names of the file's custom properties that say the same once more: LibreOffice keeps them even on a way through
 * its own format, on which it drops the part.
 */
export const originProperties: Record<keyof Origin, string> = {
  submissionId: 'TieoutSubmission',
  submissionVersion: 'TieoutSubmissionVersion',
  draftId: 'TieoutDraft',
  draftVersion: 'TieoutDraftVersion',
}
