import Tables

/// The notes of a workbook, numbered from 1 in the order of their first use.
struct NoteRegister {
  struct Entry: Hashable {
    let number: Int
    let note: Note
    /// The tables that refer to it, in their order.
    var users: [User]
  }

  /// A table by its number, a list by its sheet.
  enum User: Hashable {
    case table(Int)
    case list(String)
  }

  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// The note's number, new at its first use.
  mutating func number(of note: Note, in user: User) -> Int {
    if let place = places[note.id] {
      if entries[place].users.last != user { entries[place].users.append(user) }
      return entries[place].number
    }
    places[note.id] = entries.count
    entries.append(Entry(number: entries.count + 1, note: note, users: [user]))
    return entries.count
  }
}
