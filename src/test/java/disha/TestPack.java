package disha;

import disha.evidence.EvidencePack;
import disha.evidence.PackReader;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Offers on record for tests.
public final class TestPack {
  private TestPack() {}

  /// A pack with these offers.
  ///
  /// @param offers each a row: date, work, amount, per and experience with strokes between
  public static EvidencePack of(List<String> offers) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "Pack|Offers of the year",
                "Maker|Placement cell",
                "Date|2026-04-30",
                "Licence|internal",
                "Date|Work|Amount|Per|Experience"));
    lines.addAll(offers);
    List<SheetRow> rows =
        IntStream.range(0, lines.size())
            .mapToObj(i -> SheetRow.of(i + 1L, Arrays.asList(lines.get(i).split("\\|"))))
            .toList();
    return TestModel.good(PackReader.read("offers.csv", rows, TestModel.get(), Messages.english()));
  }
}
