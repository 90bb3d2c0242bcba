import Register
import Tables

/// The categories of one dimension that a tabulation prints, in reading order: what is not stated
/// or not determinable comes last.
struct TabulationAxis {
  let dimension: TabulationDimension
  let slots: [Int]
  private let domain: SlotDomain
  private let frame: Frame

  /// `years` are the periods that are shown; a dimension of periods has them all.
  init(
    _ place: Int, of tabulation: Tabulation, _ cube: Cube, years: [Int], in frame: Frame
  ) {
    let dimension = tabulation.dimensions[place]
    let domain = tabulation.domain(of: dimension, in: frame.scope)
    let used = cube.used(place)
    var known = used.filter { $0 > 0 }
    if dimension.isPeriod {
      known = years.map(YearSlot.slot(ofYear:))
    } else if tabulation.population.printsWhole(dimension) {
      let filters = tabulation.filters.filter { $0.dimension == dimension }
      known = (1..<domain.width(in: frame.scope)).filter { slot in
        filters.allSatisfy { $0.admits(slot) }
      }
    } else if !domain.isOrdered {
      let ranked = known.map { slot in
        let id = domain.category(slot, in: frame.scope, fields: frame.fields).id
        return (slot: slot, weight: cube.weight(place, slot), id: id)
      }
      known = ranked.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.map(\.slot)
    }
    self.dimension = dimension
    self.domain = domain
    self.frame = frame
    slots = known + used.filter { $0 == 0 }
  }

  /// The category of a slot; nil is the total.
  func category(_ slot: Int?) -> Category {
    slot.map { domain.category($0, in: frame.scope, fields: frame.fields) } ?? .total
  }
}
