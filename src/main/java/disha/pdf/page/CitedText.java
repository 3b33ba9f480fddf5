package disha.pdf.page;

import java.util.List;

/// A sentence with its marks, as the template shows it.
record CitedText(String text, List<Reference> references) {}
