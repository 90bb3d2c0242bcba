/// The order of the sheets in every workbook of the house.
package enum HouseOrder: CaseIterable, Sendable {
  case cover, contents, notes, tables, annexes
}
