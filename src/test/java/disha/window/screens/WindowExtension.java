package disha.window.screens;

import java.lang.reflect.Method;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;

/// Shows before each test what its class starts, on the stage that all share, gives the test a
/// robot, and hides all windows after it. That of TestFX waits for a fifth of a second each time.
public final class WindowExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private final FxRobot robot = new PromptRobot();

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    for (Method start :
        AnnotationSupport.findAnnotatedMethods(
            context.getRequiredTestClass(), Start.class, HierarchyTraversalMode.TOP_DOWN)) {
      Fx.run(() -> ReflectionSupport.invokeMethod(start, context.getRequiredTestInstance(), stage));
    }
    Fx.pulse();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    robot.release(new KeyCode[] {});
    if (!robot.robotContext().getMouseRobot().getPressedButtons().isEmpty()) {
      robot.release(new MouseButton[] {});
    }
    Fx.pulse();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FxRobot.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return robot;
  }
}
