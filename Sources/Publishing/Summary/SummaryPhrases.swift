package import Tables

/// Every sentence of the summary, in one language; a topic's sentences stand beside the topic.
///
/// A sentence left out does not compile. Sentences never say more than they are given: a nil
/// quantity is not known, and is not none.
package protocol SummaryPhrases:
  Phrases, OpeningPhrases, DelegationPhrases, TravellerPhrases, VisitPhrases, BalancePhrases,
  PartnershipPhrases, ActivityPhrases, GatheringPhrases, ProgrammePhrases, UnknownPhrases,
  ConflictPhrases, AnniversaryPhrases, FurtherReadingPhrases
{
  /// What stands between two sentences: a space, or nothing.
  var betweenSentences: String { get }
}

extension Language {
  /// The language's sentences.
  package var summaryPhrases: any SummaryPhrases {
    switch self {
    case .english: English()
    case .chinese: Chinese()
    case .german: German()
    }
  }
}
