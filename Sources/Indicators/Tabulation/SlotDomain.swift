import Register
import Tables

/// What the slots of a dimension stand for. Slot 0 is "not stated"; category k has slot k + 1.
enum SlotDomain: Sendable {
  case years, months
  case codes([Category])
  /// Words that the records use.
  case words([Category])
  case places, countries, continents, series, programmes
  /// The open list of fields of delegations, numbered as it is read.
  case fields

  /// A list of words, each once, in the order of their code points.
  static func list(of words: [String]) -> SlotDomain {
    .words(Set(words).sorted().map(Category.field))
  }

  /// How many slots there can be.
  func width(in scope: Scope) -> Int {
    switch self {
    case .years: YearSlot.count
    case .months: 13
    case .codes(let categories), .words(let categories): categories.count + 1
    case .places: scope.register.places.count + 1
    case .countries: scope.countries.count + 1
    case .continents: scope.continents.count + 1
    case .series: scope.register.series.count + 1
    case .programmes: scope.register.programmes.count + 1
    case .fields: Int(UInt16.max) + 2
    }
  }

  /// The category of a slot; fields are the words of the list by number.
  func category(_ slot: Int, in scope: Scope, fields: [String]) -> Category {
    guard slot > 0 else {
      switch self {
      case .years, .months: return .periodNotDeterminable
      default: return .notStated
      }
    }
    let index = slot - 1
    switch self {
    case .years: return .year(YearSlot.year(slot))
    case .months: return .month(slot)
    case .codes(let categories), .words(let categories): return categories[index]
    case .places: return scope.register.places[index].category
    case .countries: return scope.countries[index].category
    case .continents: return scope.continents[index].category
    case .series: return scope.register.series[index].category
    case .programmes:
      let programme = scope.register.programmes[index]
      return Category(id: programme.id, label: Wording(programme.names))
    case .fields: return .field(fields[index])
    }
  }

  /// Whether the order of the slots is the reader's: of time, of a code list. Other categories are
  /// read by how much they count.
  var isOrdered: Bool {
    switch self {
    case .years, .months, .continents, .codes: true
    case .words, .places, .countries, .series, .programmes, .fields: false
    }
  }
}
