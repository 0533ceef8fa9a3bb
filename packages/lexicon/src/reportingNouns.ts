import type { ReportingCue } from '@fogline/model'

export const reportingNouns: readonly ReportingCue[] = []
