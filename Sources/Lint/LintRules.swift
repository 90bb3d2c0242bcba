extension LintRule {
  /// Every rule, in the order in which they are listed.
  package static let all: [LintRule] =
    packageRules + namesRules + tablesRules + cellsRules + linksRules + chartsRules + printingRules
    + styleRules

  private static let packageRules: [LintRule] = [
    .archiveIsWhole, .archiveIsWithinLimits, .markupIsWellFormed, .textIsEncoded,
    .noDocumentTypes, .partNamesAreSafe, .partsHaveTypes, .partsArePresent,
    .workbookIsSelfContained,
  ]

  private static let namesRules: [LintRule] = [
    .sheetNamesAreValid, .sheetNamesAreUnique, .someSheetIsVisible, .sheetsAreShown,
    .definedNamesAreValid, .definedNamesAreUnique, .definedNamesAreQuoted, .definedNamesLead,
  ]

  private static let tablesRules: [LintRule] = [
    .tableNamesAreValid, .tableNamesAreUnique, .tableRangesAreValid, .tablesAreApart,
    .tableHeadersAreUnique, .tableHeadersMatchCells, .tableFiltersMatch, .tablesAreUnmerged,
    .mergesAreApart, .nothingIsUnderTables, .figuresAreMarked, .tableCellsAreFilled,
    .figuresStandInTables,
  ]

  private static let cellsRules: [LintRule] = [
    .cellsAreInOrder, .cellKindsAreKnown, .cellStylesAreKnown, .cellTextsAreKnown,
    .numbersAreFinite, .textsFitCells, .escapesAreMeant, .resultsAreKept, .cellsHaveNoErrors,
    .datesExist, .figuresFitColumns, .figuresAreNumbers, .numbersAreNoTexts, .columnsAreApart,
    .rowsAreShown, .choicesFit,
  ]

  private static let linksRules: [LintRule] = [
    .linksAreSafe, .linksLead, .sheetsAreListed, .sheetsLeadBack,
  ]

  private static let chartsRules: [LintRule] = [
    .chartsHaveTitles, .axesHaveTitles, .chartWordsAreTexts, .chartReferencesLead,
    .chartValuesAreKept, .objectsAreDescribed, .descriptionsFit, .objectsHideNothing,
  ]

  private static let printingRules: [LintRule] = [
    .paperIsA4, .pagesAreAsWideAsSheets, .headersAreRepeated, .pagesAreNumbered,
  ]

  private static let styleRules: [LintRule] = [
    .titlesStandFirst, .propertiesAreSet, .yearsAreUnseparated, .decimalsAreAlike,
    .headersHaveUnits, .marksAreExplained, .explainedMarksOccur, .notesAreThere,
  ]
}
