"""An examiner's verbs; one function each."""
