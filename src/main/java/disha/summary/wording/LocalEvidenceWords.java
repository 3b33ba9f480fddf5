package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.segment.SegmentEstimate;
import disha.evidence.EvidencePack;
import disha.evidence.OfferStatistics;
import disha.evidence.OfferWords;
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
  private final OfferWords words;

  private LocalEvidenceWords(EvidencePack pack, Messages messages) {
    this.pack = pack;
    this.messages = messages;
    words = new OfferWords(messages);
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
    boolean counts = estimate.model().offers().isPresent();
    return new LocalEvidence(words.madeWith(counts), counts, says);
  }

  private String madeWith(boolean counts) {
    PackInfo info = pack.info();
    return messages.text(
        counts ? "evidence.made.counts" : "evidence.made",
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
                words.years(offers.years().orElseThrow()),
                words.month(q.first()),
                words.month(q.third()),
                words.month(q.median()),
                words.band(offers.band())))
        .orElseGet(() -> messages.text("evidence.few", offers.count(), words.band(offers.band())));
  }
}
