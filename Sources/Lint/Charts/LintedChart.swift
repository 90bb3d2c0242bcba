import OpenXML

/// What the rules need to know of a chart.
struct LintedChart {
  /// What stands in a title or is the name of a series.
  enum Words: Equatable {
    case none
    case text
    case formula(String)
  }

  /// What a chart draws, as a formula, with the values that it keeps of it.
  struct Reference {
    enum Role: String {
      case title, name, categories, values, other
    }

    let role: Role
    let formula: String
    /// The cells that the formula names; nil where it is something else.
    let cells: [SheetReference]?
    /// Nil where no values are kept.
    var kept: Int?

    /// Whether the formula is nothing but a text in quotation marks.
    var isLiteral: Bool {
      formula.utf8.count > 1 && formula.utf8.first == UInt8(ascii: "\"")
        && formula.utf8.last == UInt8(ascii: "\"")
    }

    init(role: Role, formula: String) {
      self.role = role
      self.formula = formula
      cells = SheetReference.all(in: formula)
    }
  }

  struct Axis {
    var title = Words.none
    var isDeleted = false
  }

  let part: String
  var title = Words.none
  var series = 0
  /// Whether it is of a kind that has axes.
  var hasAxes = true
  var axes: [Axis] = []
  var references: [Reference] = []
}

/// The part of a chart.
final class ChartHandler: MarkupHandler {
  // The reader calls one function at a time.
  @exclusivity(unchecked) private(set) var chart: LintedChart
  @exclusivity(unchecked) private var open: [ElementName] = []
  @exclusivity(unchecked) private var formula: [UInt8]?
  @exclusivity(unchecked) private var isText = false

  init(part: String) {
    chart = LintedChart(part: part)
  }

  func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .pieChart, .pie3DChart, .doughnutChart, .ofPieChart: chart.hasAxes = false
    case .categoryAxis, .valueAxis, .dateAxis, .seriesAxis: chart.axes.append(LintedChart.Axis())
    case .delete:
      if isAxis(open.last), attributes[.val]?.isTrue ?? true {
        chart.axes[chart.axes.count - 1].isDeleted = true
      }
    case .series: chart.series += 1
    case .formula: formula = []
    case .text: isText = true
    case .pointCount:
      guard let last = chart.references.indices.last, open.count > 1 else { break }
      chart.references[last].kept = attributes[.val]?.integer
    default: break
    }
    open.append(element)
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if formula != nil {
      formula?.append(contentsOf: piece)
    } else if isText, !piece.isEmpty, open.contains(.title) {
      setTitle(.text)
    }
  }

  func end(_ element: ElementName) {
    open.removeLast()
    if element == .text { isText = false }
    guard element == .formula, let bytes = formula else { return }
    formula = nil
    let text = String(decoding: bytes, as: UTF8.self)
    let role = role
    chart.references.append(LintedChart.Reference(role: role, formula: text))
    if role == .title { setTitle(.formula(text)) }
  }

  /// The role of the formula that has just ended within its reference.
  private var role: LintedChart.Reference.Role {
    let outer = open.dropLast().last
    switch outer {
    case .seriesText:
      switch open.dropLast(2).last {
      case .series: return .name
      case .title: return .title
      default: return .other
      }
    case .categories, .xValues: return .categories
    case .values, .yValues, .bubbleSizes: return .values
    default: return .other
    }
  }

  private func setTitle(_ words: LintedChart.Words) {
    if open.contains(where: isAxis) {
      chart.axes[chart.axes.count - 1].title = words
    } else {
      chart.title = words
    }
  }

  private func isAxis(_ element: ElementName?) -> Bool {
    switch element {
    case .categoryAxis, .valueAxis, .dateAxis, .seriesAxis: true
    default: false
    }
  }
}
