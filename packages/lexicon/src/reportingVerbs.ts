import type { ReportingCue } from '@fogline/model'

export const reportingVerbs: readonly ReportingCue[] = []
