extension JSONTestSuite {
  /// What every reader refuses: arrays, words and numbers.
  static let refusedNumbers: [(name: String, text: String, problem: String)] = [
    ("array_1_true_without_comma", "[1 true]", "1:4: json-syntax 'true', expected ',' or ']'"),
    ("array_a_invalid_utf8", "[a<E5>]", "1:2: json-syntax 'a', expected a value or ']'"),
    ("array_colon_instead_of_comma", #"["": 1]"#, "1:4: json-syntax ':', expected ',' or ']'"),
    ("array_comma_after_close", #"[""],"#, "1:5: json-syntax ',', expected nothing more"),
    ("array_comma_and_number", "[,1]", "1:2: json-syntax ',', expected a value or ']'"),
    ("array_double_comma", "[1,,2]", "1:4: json-syntax ',', expected a value"),
    ("array_double_extra_comma", #"["x",,]"#, "1:6: json-syntax ',', expected a value"),
    ("array_extra_close", #"["x"]]"#, "1:6: json-syntax ']', expected nothing more"),
    ("array_extra_comma", #"["",]"#, "1:4: json-syntax ',' after the last value"),
    (
      "array_incomplete", #"["x""#, "1:5: json-syntax array opened at line 1 column 1 is not closed"
    ),
    ("array_incomplete_invalid_value", "[x", "1:2: json-syntax 'x', expected a value or ']'"),
    ("array_inner_array_no_comma", "[3[4]]", "1:3: json-syntax '[', expected ',' or ']'"),
    ("array_invalid_utf8", "[<FF>]", "1:2: encoding-error byte 0xFF, expected UTF-8"),
    ("array_items_separated_by_semicolon", "[1:2]", "1:3: json-syntax ':', expected ',' or ']'"),
    ("array_just_comma", "[,]", "1:2: json-syntax ',', expected a value or ']'"),
    ("array_just_minus", "[-]", "1:3: json-syntax ']', expected a digit"),
    ("array_missing_value", #"[   , ""]"#, "1:5: json-syntax ',', expected a value or ']'"),
    (
      "array_newlines_unclosed",
      #"["a",<0A>4<0A>,1,"#,
      "3:4: json-syntax array opened at line 1 column 1 is not closed"
    ),
    ("array_number_and_comma", "[1,]", "1:3: json-syntax ',' after the last value"),
    ("array_number_and_several_commas", "[1,,]", "1:4: json-syntax ',', expected a value"),
    (
      "array_spaces_vertical_tab_formfeed",
      #"["<0B>a"\f]"#,
      #"1:3: json-syntax byte 0x0B in a string, expected it as \u000b"#
    ),
    ("array_star_inside", "[*]", "1:2: json-syntax '*', expected a value or ']'"),
    ("array_unclosed", #"["""#, "1:4: json-syntax array opened at line 1 column 1 is not closed"),
    (
      "array_unclosed_trailing_comma",
      "[1,",
      "1:4: json-syntax array opened at line 1 column 1 is not closed"
    ),
    (
      "array_unclosed_with_new_lines",
      "[1,<0A>1<0A>,1",
      "3:3: json-syntax array opened at line 1 column 1 is not closed"
    ),
    (
      "array_unclosed_with_object_inside",
      "[{}",
      "1:4: json-syntax array opened at line 1 column 1 is not closed"
    ),
    ("incomplete_false", "[fals]", "1:2: json-syntax 'fals', expected a value or ']'"),
    ("incomplete_null", "[nul]", "1:2: json-syntax 'nul', expected a value or ']'"),
    ("incomplete_true", "[tru]", "1:2: json-syntax 'tru', expected a value or ']'"),
    ("multidigit_number_then_00", "123<00>", "1:4: json-syntax byte 0x00, expected nothing more"),
    ("number_++", "[++1234]", "1:2: json-syntax '+', expected a value or ']'"),
    ("number_+1", "[+1]", "1:2: json-syntax '+', expected a value or ']'"),
    ("number_+Inf", "[+Inf]", "1:2: json-syntax '+', expected a value or ']'"),
    ("number_-01", "[-01]", "1:3: json-syntax number with a leading zero"),
    ("number_-1.0.", "[-1.0.]", "1:6: json-syntax '.', expected ',' or ']'"),
    ("number_-2.", "[-2.]", "1:5: json-syntax ']', expected a digit"),
    ("number_-NaN", "[-NaN]", "1:3: json-syntax 'NaN', expected a digit"),
    ("number_.-1", "[.-1]", "1:2: json-syntax '.', expected a value or ']'"),
    ("number_.2e-3", "[.2e-3]", "1:2: json-syntax '.', expected a value or ']'"),
    ("number_0.1.2", "[0.1.2]", "1:5: json-syntax '.', expected ',' or ']'"),
    ("number_0.3e+", "[0.3e+]", "1:7: json-syntax ']', expected a digit"),
    ("number_0.3e", "[0.3e]", "1:6: json-syntax ']', expected a digit"),
    ("number_0.e1", "[0.e1]", "1:4: json-syntax 'e1', expected a digit"),
    ("number_0_capital_E+", "[0E+]", "1:5: json-syntax ']', expected a digit"),
    ("number_0_capital_E", "[0E]", "1:4: json-syntax ']', expected a digit"),
    ("number_0e+", "[0e+]", "1:5: json-syntax ']', expected a digit"),
    ("number_0e", "[0e]", "1:4: json-syntax ']', expected a digit"),
    ("number_1.0e+", "[1.0e+]", "1:7: json-syntax ']', expected a digit"),
    ("number_1.0e-", "[1.0e-]", "1:7: json-syntax ']', expected a digit"),
    ("number_1.0e", "[1.0e]", "1:6: json-syntax ']', expected a digit"),
    ("number_1_000", "[1 000.0]", "1:4: json-syntax '000', expected ',' or ']'"),
    ("number_1eE2", "[1eE2]", "1:4: json-syntax 'E2', expected a digit"),
    ("number_2.e+3", "[2.e+3]", "1:4: json-syntax 'e', expected a digit"),
    ("number_2.e-3", "[2.e-3]", "1:4: json-syntax 'e', expected a digit"),
    ("number_2.e3", "[2.e3]", "1:4: json-syntax 'e3', expected a digit"),
    ("number_9.e+", "[9.e+]", "1:4: json-syntax 'e', expected a digit"),
    ("number_Inf", "[Inf]", "1:2: json-syntax 'Inf', expected a value or ']'"),
    ("number_NaN", "[NaN]", "1:2: json-syntax 'NaN', expected a value or ']'"),
    (
      "number_U+FF11_fullwidth_digit_one",
      "[<EF><BC><91>]",
      "1:2: json-syntax '１', expected a value or ']'"
    ),
    ("number_expression", "[1+2]", "1:3: json-syntax '+', expected ',' or ']'"),
    ("number_hex_1_digit", "[0x1]", "1:3: json-syntax 'x1', expected ',' or ']'"),
    ("number_hex_2_digits", "[0x42]", "1:3: json-syntax 'x42', expected ',' or ']'"),
    ("number_infinity", "[Infinity]", "1:2: json-syntax 'Infinity', expected a value or ']'"),
    ("number_invalid+-", "[0e+-1]", "1:5: json-syntax '-', expected a digit"),
    (
      "number_invalid-negative-real",
      "[-123.123foo]",
      "1:10: json-syntax 'foo', expected ',' or ']'"
    ),
    (
      "number_invalid-utf-8-in-bigger-int",
      "[123<E5>]",
      "1:5: encoding-error byte 0xE5, expected UTF-8"
    ),
    (
      "number_invalid-utf-8-in-exponent",
      "[1e1<E5>]",
      "1:5: encoding-error byte 0xE5, expected UTF-8"
    ),
    ("number_invalid-utf-8-in-int", "[0<E5>]<0A>", "1:3: encoding-error byte 0xE5, expected UTF-8"),
    ("number_minus_infinity", "[-Infinity]", "1:3: json-syntax 'Infinity', expected a digit"),
    (
      "number_minus_sign_with_trailing_garbage",
      "[-foo]",
      "1:3: json-syntax 'foo', expected a digit"
    ),
    ("number_minus_space_1", "[- 1]", "1:3: json-syntax ' ', expected a digit"),
    ("number_neg_int_starting_with_zero", "[-012]", "1:3: json-syntax number with a leading zero"),
    ("number_neg_real_without_int_part", "[-.123]", "1:3: json-syntax '.', expected a digit"),
    ("number_neg_with_garbage_at_end", "[-1x]", "1:4: json-syntax 'x', expected ',' or ']'"),
    ("number_real_garbage_after_e", "[1ea]", "1:4: json-syntax 'a', expected a digit"),
    (
      "number_real_with_invalid_utf8_after_e",
      "[1e<E5>]",
      "1:4: encoding-error byte 0xE5, expected UTF-8"
    ),
    ("number_real_without_fractional_part", "[1.]", "1:4: json-syntax ']', expected a digit"),
    ("number_starting_with_dot", "[.123]", "1:2: json-syntax '.', expected a value or ']'"),
    ("number_with_alpha", "[1.2a-3]", "1:5: json-syntax 'a', expected ',' or ']'"),
    (
      "number_with_alpha_char",
      "[1.8011670033376514H-308]",
      "1:20: json-syntax 'H', expected ',' or ']'"
    ),
    ("number_with_leading_zero", "[012]", "1:2: json-syntax number with a leading zero"),
  ]
}
