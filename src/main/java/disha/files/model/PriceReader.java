package disha.files.model;

import disha.json.Fields;
import disha.rules.pay.PriceIndex;
import java.util.List;

/// Reads prices.json.
final class PriceReader extends PartReader {
  PriceReader(PartReader shared) {
    super(shared);
  }

  PriceIndex read(Fields f) {
    PriceIndex index =
        new PriceIndex(
            text(f, "source"), f.list("years", n -> Fields.read(n, problems, this::year)));
    List<PriceIndex.PriceYear> years = index.years();
    if (years.isEmpty()) {
      problems.add(f.at(), "problem.prices.empty");
    }
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i - 1).year() >= years.get(i).year()) {
        problems.add(f.at(), "problem.prices.order");
      }
    }
    return index;
  }

  private PriceIndex.PriceYear year(Fields f) {
    PriceIndex.PriceYear year =
        new PriceIndex.PriceYear(
            f.integer("year"), f.number("index"), f.flag("provisional"), optionalText(f, "source"));
    if (year.index().signum() <= 0) {
      problems.add(f.at(), "problem.prices.index");
    }
    return year;
  }
}
