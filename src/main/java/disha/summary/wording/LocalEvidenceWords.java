package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.pay.Pay;
import disha.estimate.segment.SegmentEstimate;
import disha.evidence.EvidencePack;
import disha.evidence.ExperienceBands;
import disha.evidence.OfferStatistics;
import disha.evidence.PackInfo;
import disha.summary.LocalEvidence;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.HashMap;
import java.util.Map;

/// Puts into words what offers on record say.
public final class LocalEvidenceWords {
  private final Messages messages;
  private final EvidencePack pack;

  private LocalEvidenceWords(EvidencePack pack, Messages messages) {
    this.pack = pack;
    this.messages = messages;
  }

  /// What a pack says of the segments that the person can be told pay of.
  public static LocalEvidence of(EvidencePack pack, Estimate estimate, Messages messages) {
    LocalEvidenceWords words = new LocalEvidenceWords(pack, messages);
    Map<String, String> says = new HashMap<>();
    for (SegmentEstimate s : estimate.segments()) {
      s.pay()
          .map(p -> pack.of(s.segment().id(), p.months()))
          .filter(o -> o.count() > 0)
          .ifPresent(o -> says.put(s.segment().id(), words.says(o)));
    }
    return new LocalEvidence(words.madeWith(), says);
  }

  private String madeWith() {
    PackInfo info = pack.info();
    return messages.text(
        "evidence.made",
        info.title(),
        info.maker(),
        messages.time("evidence.date-shown", info.date()),
        info.licence());
  }

  private String says(OfferStatistics offers) {
    return offers
        .quartiles()
        .map(q ->
            messages.text(
                "evidence.says",
                Amounts.grouped(offers.count()),
                years(offers.years().orElseThrow()),
                month(q.first()),
                month(q.third()),
                month(q.median()),
                band(offers.band())))
        .orElseGet(() -> messages.text("evidence.few", offers.count(), band(offers.band())));
  }

  private String years(OfferStatistics.Years years) {
    String from = Integer.toString(years.from());
    return years.from() == years.to()
        ? from
        : messages.text("evidence.years", from, Integer.toString(years.to()));
  }

  private String band(ExperienceBands.ExperienceBand band) {
    String from = Integer.toString(band.from());
    return band.isOpen()
        ? messages.text("evidence.band.open", from)
        : messages.text("evidence.band", from, Integer.toString(band.to()));
  }

  private static String month(Pay pay) {
    return Amounts.rupees(pay.rupeesAMonth());
  }
}
