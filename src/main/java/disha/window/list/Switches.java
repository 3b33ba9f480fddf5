package disha.window.list;

import disha.estimate.pay.Prices;
import disha.window.parts.Segmented;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// How amounts are shown: as written or in today's rupees, for a month or for a year.
public final class Switches extends HBox {
  public Switches(Ui ui, ResultsModel results) {
    Segmented<Prices> prices =
        new Segmented<>(
            ui.text("prices"),
            List.of(
                new Segmented.Option<>(Prices.TODAY, ui.text("prices", Prices.TODAY)),
                new Segmented.Option<>(Prices.AS_WRITTEN, ui.text("prices", Prices.AS_WRITTEN))),
            false,
            p -> p.ifPresent(results.pricesProperty()::set));
    prices.setId("prices");
    results.pricesProperty().subscribe(p -> prices.show(Optional.of(p)));
    Segmented<Boolean> period =
        new Segmented<>(
            ui.text("period"),
            List.of(
                new Segmented.Option<>(false, ui.text("period.month")),
                new Segmented.Option<>(true, ui.text("period.year"))),
            false,
            y -> y.ifPresent(results.yearlyProperty()::set));
    period.setId("period");
    results.yearlyProperty().subscribe(y -> period.show(Optional.of(y)));
    getChildren().addAll(prices, period);
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("filter-bar");
  }
}
