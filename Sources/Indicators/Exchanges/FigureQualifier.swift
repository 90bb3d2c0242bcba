import Register

extension Figure.Qualifier {
  /// The raw value, without a call into another module where many are counted.
  var number: Int {
    switch self {
    case .notStated: 0
    case .exact: 1
    case .moreThan: 2
    case .atLeast: 3
    case .lessThan: 4
    case .atMost: 5
    case .nearly: 6
    case .about: 7
    case .range: 8
    }
  }
}
