extension German: SummaryPhrases {
  package var betweenSentences: String { " " }
}
