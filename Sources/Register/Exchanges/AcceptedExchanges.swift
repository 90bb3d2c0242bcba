extension Register {
  /// How many exchanges were read and used, whether they are listed or not.
  package var acceptedExchanges: Int {
    files.reduce(0) { $0 + ($1.table == "exchanges" ? $1.accepted : 0) }
  }
}
