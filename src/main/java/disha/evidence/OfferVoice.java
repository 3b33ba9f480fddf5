package disha.evidence;

import disha.basics.Months;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Quartiles;
import disha.rules.Model;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import disha.rules.joining.Segment;
import disha.rules.pay.OffersOnRecord;
import disha.rules.pay.OffersOnRecord.OfferAmount;
import disha.rules.pay.OffersOnRecord.OfferClaim;
import disha.rules.vocabulary.Text;
import disha.text.Languages;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Lets the offers of a pack count as one more voice on pay. Those for one kind of work and about
/// as much experience speak where they are enough for quartiles; nothing but pay rests on them.
public final class OfferVoice {
  /// No id of a model has a stroke in it.
  private static final String ID = "offers/on-record";

  private static final String LOWER = "evidence.fact.lower";
  private static final String UPPER = "evidence.fact.upper";

  private final Model model;
  private final EvidencePack pack;
  private final int firstYear;
  private final Map<String, Messages> languages = new HashMap<>();

  private OfferVoice(Model model, EvidencePack pack) {
    this.model = model;
    this.pack = pack;
    firstYear = model.prices().years().getFirst().year();
    Languages.tags().forEach(t -> languages.put(t, Messages.in(Locale.forLanguageTag(t))));
  }

  /// The model with the offers of a pack as a voice; the same one where they are too few to be one.
  public static Model in(Model model, EvidencePack pack) {
    return new OfferVoice(model, pack).heard();
  }

  /// That a model counts offers on record, and whose, in a sentence; empty if it does not.
  public static Optional<String> told(Model model, Messages messages) {
    return model.offers().map(o -> o.record().about().in(messages.language()));
  }

  private Model heard() {
    List<OfferClaim> claims = new ArrayList<>();
    List<Document.DocumentSection> sections = new ArrayList<>();
    List<ObservedOffer> counted = new ArrayList<>();
    // Prices before the first year held are not known: what is of then says nothing of today.
    List<ObservedOffer> dated =
        pack.offers().stream().filter(o -> o.date().getYear() >= firstYear).toList();
    new OfferGroups(dated)
        .forEach((segment, offers, statistics) ->
            statistics
                .quartiles()
                .ifPresent(q -> {
                  Document.DocumentSection section =
                      section(model.segment(segment), statistics.band());
                  sections.add(section);
                  counted.addAll(offers);
                  claims.add(claim(segment, offers, statistics, q, section.id()));
                }));
    return claims.isEmpty()
        ? model
        : model.with(new OffersOnRecord(record(counted, sections), claims));
  }

  private Text text(Function<Messages, String> says) {
    Map<String, String> out = new HashMap<>();
    languages.forEach((tag, messages) -> out.put(tag, says.apply(messages)));
    return new Text(out);
  }

  private Document record(List<ObservedOffer> counted, List<Document.DocumentSection> sections) {
    OfferStatistics.Years years = OfferStatistics.Years.of(counted);
    PackInfo info = pack.info();
    return new Document(
        ID,
        text(m -> info.title()),
        text(m ->
            m.text(
                "evidence.made.counts",
                info.title(),
                info.maker(),
                m.time("evidence.date-shown", info.date()),
                info.licence())),
        ID,
        new Document.Date(
            text(m -> new OfferWords(m).years(years)), years.to(), years.to(), Optional.empty()),
        List.of(),
        sections);
  }

  private Document.DocumentSection section(Segment segment, ExperienceBands.ExperienceBand band) {
    return new Document.DocumentSection(
        String.join("/", ID, segment.id(), Integer.toString(band.from())),
        text(m ->
            m.text(
                "evidence.section",
                segment.name().in(m.language()),
                new OfferWords(m).band(band))));
  }

  private OfferClaim claim(
      String segment,
      List<ObservedOffer> offers,
      OfferStatistics statistics,
      Quartiles quartiles,
      String section) {
    return new OfferClaim(
        segment,
        statistics.band().from() * Months.A_YEAR,
        lastMonth(statistics.band(), offers),
        fact(segment, section, LOWER, statistics, quartiles.first(), quartiles.median()),
        fact(segment, section, UPPER, statistics, quartiles.median(), quartiles.third()),
        offers.stream()
            .map(o -> new OfferAmount(o.pay().paiseAYear(), o.date().getYear()))
            .toList());
  }

  // A band without an end reaches as far as an offer in it does.
  private static int lastMonth(ExperienceBands.ExperienceBand band, List<ObservedOffer> offers) {
    return band.isOpen()
        ? offers.stream().mapToInt(o -> Months.completed(o.years())).max().orElseThrow()
        : band.to() * Months.A_YEAR - 1;
  }

  private Fact fact(
      String segment, String section, String part, OfferStatistics statistics, Pay from, Pay to) {
    return new Fact(
        section + (part.equals(LOWER) ? "/lower" : "/upper"),
        ID,
        section,
        Fact.FactKind.PAY,
        List.of(model.segment(segment).sector()),
        Fact.Certainty.PLAIN,
        text(m -> {
          OfferWords words = new OfferWords(m);
          return m.text(
              part,
              Integer.toString(statistics.count()),
              words.years(statistics.years().orElseThrow()),
              words.month(from),
              words.month(to));
        }),
        Optional.empty(),
        List.of(),
        Map.of(),
        Map.of());
  }
}
