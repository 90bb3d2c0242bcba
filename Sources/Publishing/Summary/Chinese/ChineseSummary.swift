extension Chinese: SummaryPhrases {
  package var betweenSentences: String { "" }
}
