package disha.pdf.chart;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws pay over the years on a page. An `<object type="fan">` names its drawing by its place in
/// the list, in the attribute `data-fan`.
public final class FanDrawer implements FSObjectDrawer {
  private final List<Fan> fans;

  public FanDrawer(List<Fan> fans) {
    this.fans = List.copyOf(fans);
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Fan fan = fans.get(Integer.parseInt(element.getAttribute("data-fan")));
    Pen pen = new PageGraphics(device, context, x, y, dotsPerPixel);
    new FanDrawing(pen, fan, width / dotsPerPixel, height / dotsPerPixel).draw();
    return Map.of();
  }
}
