extension English: SummaryPhrases {
  package var betweenSentences: String { " " }
}
