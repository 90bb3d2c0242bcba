package import Tables

extension NumberPhrases {
  /// A figure in words, never saying more than is known: "12", "at least 151", "90 to 110"; nil
  /// where nothing is known of it.
  package func figure(_ observation: Observation, decimals: Int = 0) -> String? {
    if let value = observation.value { return number(value, decimals: decimals) }
    let lower = observation.lower.map { number($0, decimals: decimals) }
    let upper = observation.upper.map { number($0, decimals: decimals) }
    return switch (lower, upper) {
    case (let lower?, let upper?): between(lower, upper)
    case (let lower?, nil): atLeast(lower)
    case (nil, let upper?): atMost(upper)
    case (nil, nil): nil
    }
  }
}
