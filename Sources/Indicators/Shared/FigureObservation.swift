package import Register
package import Tables

extension FigureSum: Summable {
  package static var zero: FigureSum { FigureSum() }

  package static func += (left: inout FigureSum, right: FigureSum) {
    left.merge(right)
  }

  /// The sum as a cell: a point where every part has one, else its bounds; always with n of N.
  ///
  /// Nothing stated at all is "not available", and so is a sum too large to be represented.
  package func observation(_ status: Status = []) -> Observation {
    guard stated > 0, let bounds else {
      var nothing = Observation.notAvailable
      if count > 0 { (nothing.covered, nothing.of) = (Int(stated), Int(count)) }
      return nothing
    }
    var observation = Observation.between(bounds.lower, bounds.upper, status)
    observation.covered = Int(stated)
    observation.of = Int(count)
    return observation
  }
}
